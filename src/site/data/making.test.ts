import { expect, test } from 'vitest';
import { column, columnsOf } from '../../data/schema/table.ts';
import * as cell from '../../data/schema/cell.ts';
import { ledger } from '../../data/current.ts';
import { limitsOf, makingOf } from './making.ts';

const columns = columnsOf({
  status: column(cell.text(), 'Invented.', '身份', '虚构。'),
  bound: column(cell.text(), 'Invented.', '限定', '虚构。'),
  document_url: column(cell.remark(), 'Invented.', '网址', '虚构。'),
});
const row = { status: 'reported', bound: 'exact', document_url: 'https://example.org/' };

test.each([
  ['nothing to tell', [row, row], 0, ''],
  ['a promise', [row, { ...row, status: 'target' }], 1, '1 row is a promise'],
  ['two bounds', [0, 1].map(() => ({ ...row, bound: 'about' })), 1, '2 rows have a bound'],
  ['no address', [{ ...row, document_url: null }], 1, 'Of the document of 1 row'],
])('limitsOf(a table with %s) counts the rows', (_, rows, count, words) => {
  const limits = limitsOf({ columns, rows }, 'en');
  expect(limits).toHaveLength(count);
  expect(limits.join('')).toContain(words);
});

test('limitsOf(table) says nothing of columns that the table lacks', () => {
  expect(limitsOf({ columns: [], rows: [{}] }, 'zh')).toEqual([]);
});

test('makingOf(dataset) speaks of every table in both languages', () => {
  for (const dataset of ledger.datasets) {
    expect(makingOf(dataset, 'en')).toMatch(/^[A-Z].*\.$/);
    expect(makingOf(dataset, 'zh')).toMatch(/^\p{Script=Han}.*。$/u);
  }
});
