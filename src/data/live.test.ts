import { expect, test } from 'vitest';
import { LiveLedger } from './live.ts';

test('new LiveLedger(directory): its ledger can be asked for, and is not listed with it', () => {
  const data = new LiveLedger('data');
  expect(data.ledger.figures.length).toBeGreaterThan(0);
  // What is listed, Astro writes into its store of texts, which the bundler then reads.
  expect(Object.keys(data)).toEqual([]);
});
