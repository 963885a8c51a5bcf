import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFormula } from '../file/formula.ts';
import { fromCsv, tableCsv } from './csv.ts';
import { inventedColumns as columns, inventedRow, inventedTable } from './fixture.ts';
import { toJson } from './json.ts';
import type { PublishedRow } from './table.ts';

const header = columns.map(({ name }) => name).join(',');
const day = fc.date({
  min: new Date('1900-03-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
});
const words = fc
  .string({ unit: fc.constantFrom(...Array.from('a,"\n 两%-=1，')), minLength: 1 })
  .filter((text) => !isFormula(text));

/** Rows of every type, with gaps; `''` is no value but the absence of one. */
const rows = fc.uniqueArray(
  fc.record<PublishedRow>({
    id: fc.stringMatching(/^[a-z][a-z0-9]*$/),
    words: fc.option(words),
    amount: fc.option(fc.oneof(fc.integer(), fc.constantFrom(0.1, 66.67, 5376800, -0.5))),
    rank: fc.option(fc.integer({ min: -9, max: 9 })),
    day: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
    kind: fc.constantFrom('good', 'bad'),
  }),
  { selector: ({ id }) => id },
);

test('fromCsv(tableCsv(rows)) gives back the rows, and tableCsv of them the same text', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const csv = tableCsv({ rows: given, columns });
      expect(fromCsv(csv, columns)).toEqual(given);
      expect(tableCsv({ rows: fromCsv(csv, columns), columns })).toBe(csv);
    }),
  );
});

test.each(['1-2', '0512', '401%', '两行\n"引号"', 'a,b', '2020-11-30', '1e3', 'TRUE'])(
  'fromCsv(tableCsv(the words %j)) are words as before',
  (text) => {
    const given = [{ ...inventedRow, words: text }];
    expect(fromCsv(tableCsv({ rows: given, columns }), columns)).toEqual(given);
  },
);

test.each(['+86', '=1+1', '-x', '@x', '＋86'])(
  'tableCsv(the words %j) refuses a formula',
  (text) => {
    expect(() => tableCsv({ rows: [{ ...inventedRow, words: text }], columns })).toThrow(
      `invalid cell ${JSON.stringify(text)}: a spreadsheet would run it`,
    );
  },
);

test.each([
  ['no header', '', 'missing column: id'],
  [
    'another header',
    `${header.replace('rank', 'rnak')}\n`,
    'unknown column: rnak (did you mean rank?',
  ],
  [
    'columns in another order',
    `${header.replace('id,words', 'words,id')}\n`,
    'invalid order of columns',
  ],
  ['too few cells', `${header}\none,two\n`, 'line 2: 2 cells under 6 columns'],
  ['broken quotes', `${header}\n"one,,,,,good\n`, 'invalid quotes: one opens here'],
])('fromCsv(%s) says what is wrong', (_, csv, message) => {
  expect(() => fromCsv(csv, columns)).toThrow(message);
});

test('toJson(table) is a row a line, and its reading the rows', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const json = toJson(inventedTable(given));
      expect(JSON.parse(json)).toEqual(given);
      expect(json.trimEnd().split('\n')).toHaveLength(given.length === 0 ? 1 : given.length + 2);
    }),
  );
});
