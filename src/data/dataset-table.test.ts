import { describe, expect, test } from 'vitest';
import { cells, ledger } from './current.ts';
import { datasetTable, wholeTable, type Body } from './dataset-table.ts';
import { tableCsv } from './publish/csv.ts';
import { tableProblems } from './publish/table.ts';
import { readFiles } from './read.ts';
import { tableNames } from './schema/table.ts';
import { toCsv } from './write.ts';

const checks: Body = { columns: [], key: [], rows: [], documents: [] };
const tableOf = (id: string): ReturnType<typeof datasetTable> => {
  const dataset = ledger.datasets.find((each) => each.id === id);
  if (dataset === undefined) throw new Error(`unknown dataset: ${id}`);
  return datasetTable(dataset, { ledger, cells, checks });
};
const ids = (id: string, column = 'id'): readonly unknown[] =>
  tableOf(id).rows.map((row) => row[column]);

describe.each(ledger.datasets.map(({ id }) => id))('datasetTable(%s)', (id) => {
  test('keeps to its own schema', () => {
    expect(tableProblems(tableOf(id))).toEqual([]);
  });
});

test.each(tableNames.filter((name) => name !== 'figures'))(
  'datasetTable(%s) is the file of the ledger as it stands',
  (name) => {
    const id = wholeTable(name, ledger);
    const file = new TextDecoder().decode(readFiles('data').get(`${name}.csv`));
    const read = toCsv(
      cells[name],
      tableOf(id ?? '').columns.map((column) => column.name),
    );
    expect(tableCsv(tableOf(id ?? ''))).toBe(read);
    expect(file.split('\n')[0]).toBe(read.split('\n')[0]);
  },
);

test('wholeTable(name) names the dataset with every row; every table has one', () => {
  expect(tableNames.map((name) => wholeTable(name, ledger))).not.toContain(null);
  expect(wholeTable('figures', ledger)).toBe('figures');
  const none = { datasets: ledger.datasets.filter(({ id }) => id !== 'places') };
  expect(wholeTable('places', none)).toBeNull();
});

test('datasetTable(promises) has every target once and nothing else', () => {
  const targets = ledger.figures.filter(({ status }) => status === 'target');
  expect(ids('promises', 'promise')).toEqual(targets.map(({ id }) => id));
});

test('datasetTable(suzhou-2020-promises) holds what both conditions choose', () => {
  const { rows, documents } = tableOf('suzhou-2020-promises');
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['target']));
  expect(documents).toEqual(['suzhou-2020-measures']);
  expect(rows.length).toBeLessThan(ids('suzhou').length);
});

test.each([
  ['dongtou-plan-2022-2027', 'dongtou-2023-plan'],
  ['huzhou-plan-2024-2026', 'huzhou-2024-plan'],
])('datasetTable(%s) is every figure of its document', (id, document) => {
  expect(ids(id)).toEqual(
    ledger.figures.filter((figure) => figure.document === document).map((figure) => figure.id),
  );
});
