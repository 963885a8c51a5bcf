import { expect, test } from 'vitest';
import { inventedColumns, inventedRow as row, inventedTable } from './fixture.ts';
import { tableProblems, type PublishedRow, type PublishedTable } from './table.ts';

const withoutWords: PublishedRow = Object.fromEntries(
  Object.entries(row).filter(([name]) => name !== 'words'),
);
const twice = [...inventedColumns, ...inventedColumns.slice(0, 1)];

test.each<[string, readonly PublishedRow[], Partial<PublishedTable>, readonly string[]]>([
  ['a sound row', [row], {}, []],
  [
    'empty cells that may be empty',
    [{ ...row, words: null, amount: null, rank: null, day: null }],
    {},
    [],
  ],
  ['a row without a column', [withoutWords], {}, ['row 1: words: missing value']],
  ['a column nobody declared', [{ ...row, more: 1 }], {}, ['row 1: unknown column: more']],
  [
    'a number written as text',
    [{ ...row, amount: '0.1' }],
    {},
    ['row 1: amount: invalid type of "0.1": this column holds number'],
  ],
  [
    'a number where words stand',
    [{ ...row, words: 5 }],
    {},
    ['row 1: words: invalid type of 5: this column holds text'],
  ],
  [
    'a number that is none',
    [{ ...row, amount: NaN }],
    {},
    ['row 1: amount: invalid type of null: this column holds number'],
  ],
  [
    'a whole number that is not',
    [{ ...row, rank: 0.5 }],
    {},
    ['row 1: rank: invalid number "0.5": use a whole number from -9 to 9'],
  ],
  [
    'a day that never was',
    [{ ...row, day: '2020-02-30' }],
    {},
    ['row 1: day: invalid date "2020-02-30": use a real day like 2020-11-30'],
  ],
  [
    'a word that is not in the list',
    [{ ...row, kind: 'ugly' }],
    {},
    ['row 1: kind: invalid word "ugly": use one of good, bad'],
  ],
  [
    'an empty cell that must be full',
    [{ ...row, kind: null }],
    {},
    ['row 1: kind: missing value (write `good`, `bad`)'],
  ],
  [
    'a formula',
    [{ ...row, words: '=1+1' }],
    {},
    ['row 1: words: invalid cell "=1+1": a spreadsheet would run it'],
  ],
  ['a key used twice', [row, row], {}, ['row 2: invalid id "one": row 1 has it already']],
  ['a key that is no column', [row], { key: ['nowhere'] }, ['unknown column in the key: nowhere']],
  [
    'a column declared twice',
    [row],
    { columns: twice },
    ['invalid column "id": keep it only once'],
  ],
])('tableProblems(%s)', (_, rows, changed, expected) => {
  const problems = tableProblems(inventedTable(rows, changed));
  expect(problems).toEqual(expected.map((message) => `invented: ${message}`));
});
