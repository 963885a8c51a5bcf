import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureRow } from './figure-row.ts';
import { figures } from './schema/figures.ts';

/** Windows keeps names of devices for itself. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const id = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,3}$/)
  .filter((text) => !device.test(text));
const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const locator = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }))
  .map(([paragraph, ordinal]) => `p${paragraph}n${ordinal}`);
const number = fc
  .tuple(fc.nat({ max: 1e9 }), fc.nat({ max: 3 }))
  .map(([digits, places]) => String(digits / 10 ** places));

const row = fc.record({
  id,
  document: id,
  mentions: fc.uniqueArray(locator, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  printed: words.filter((text) => text !== ''),
  place: fc.oneof(id, fc.constant('')),
  indicator: id,
  group: fc.oneof(id, fc.constant('')),
  status: fc.constantFrom('reported', 'target', 'projection', 'baseline', 'rule', 'definition'),
  force: fc.constantFrom('', 'ensure', 'strive', 'hold', 'plain'),
  bound: fc.constantFrom(
    'exact',
    'at-least',
    'more-than',
    'at-most',
    'less-than',
    'about',
    'nearly',
  ),
  value: fc.oneof(number, fc.constant('')),
  word: words,
  word_en: words,
  period: fc.oneof(
    year,
    fc.constant(''),
    year.map((end) => `../${end}-12-31`),
  ),
  accrual: fc.constantFrom('point', 'per-year', 'cumulative', 'unclear'),
  note_en: words,
  note_zh: words,
});

test('figureRow(figure) gives back every cell that the figure was read from', () => {
  fc.assert(
    fc.property(row, (cells) => {
      const read = figures.parse(cells);
      expect('row' in read && figureRow(read.row)).toEqual(cells);
    }),
  );
});
