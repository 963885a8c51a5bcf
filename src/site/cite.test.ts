import { expect, test } from 'vitest';
import { citation } from './cite.ts';

const story = {
  title: 'A',
  published: '2026-11-21',
  updated: '2026-11-21',
  address: 'https://e.org/',
};

test.each([
  ['en', {}, 'Jobs Ledger. “A.” 21 November 2026. https://e.org/'],
  [
    'en',
    { title: 'A?', updated: '2026-12-01' },
    'Jobs Ledger. “A?” 21 November 2026, updated 1 December 2026. https://e.org/',
  ],
  ['zh', { title: '甲' }, '就业账本. 甲[EB/OL]. （2026-11-21）. https://e.org/.'],
] as const)('citation(%s, %j)', (lang, change, text) => {
  expect(citation({ ...story, ...change }, lang)).toBe(text);
});
