import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/data/read.ts';
import { falseSentences } from './false-sentences.ts';

const ledger = readLedger('data');

test('falseSentences(a ledger of four places) are what we say of three, in both languages', () => {
  const [first] = ledger.places;
  if (first === undefined) throw new Error('missing place');
  const places = [...ledger.places, { ...first, id: 'nowhere', compared: true }];
  const told = falseSentences({ ...ledger, places });
  expect(told).toContain(
    'src/content/pages/en/about.mdx:8: no longer true: the places that are compared are Suzhou, Huzhou and Dongtou (claim three-places)',
  );
  expect(told.some((each) => each.startsWith('src/content/pages/zh/about.mdx:'))).toBe(true);
  for (const each of told) {
    const [, file = '', line = '', claim = ''] = /^(.+?):(\d+): .*\(claim (.+)\)$/.exec(each) ?? [];
    expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain(claim);
  }
});

test('falseSentences(the ledger) are none', () => {
  expect(falseSentences(ledger)).toEqual([]);
});
