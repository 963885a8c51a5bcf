import { expect, test } from 'vitest';
import { ledger } from './current.ts';
import { perLedger } from './per-ledger.ts';

test('perLedger(gather) gathers once a ledger, and of each its own', () => {
  const asked: number[] = [];
  const placesOf = perLedger(({ places }) => {
    asked.push(places.length);
    return new Set(places.map(({ id }) => id));
  });
  const none = { ...ledger, places: [] };
  expect([placesOf(ledger), placesOf(none), placesOf(ledger)].map(({ size }) => size)).toEqual([
    ledger.places.length,
    0,
    ledger.places.length,
  ]);
  expect(asked).toEqual([ledger.places.length, 0]);
});
