import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableCsv } from './csv.ts';
import { inventedColumns, inventedRow as row, inventedTable } from './fixture.ts';
import { parted, toParquet } from './parquet.ts';
import { sha256 } from './sums.ts';

const gaps = { id: 'gaps', words: null, amount: null, rank: null, day: null, kind: 'bad' };
const table = inventedTable([
  row,
  gaps,
  { ...row, id: 'two', words: '401%', amount: 5376800, rank: 0, day: '1969-12-31', kind: 'bad' },
]);
const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-parquet-'));
const path = (name: string): string => join(folder, name);
let duck: Awaited<ReturnType<DuckDBInstance['connect']>>;

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
}

beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:')).connect();
  put('table.csv', tableCsv(table));
  put('table.parquet', toParquet(table));
  put('none.parquet', toParquet(inventedTable([])));
  for (const [name, part] of parted(table, 'day')) put(`parts/${name}/t.parquet`, toParquet(part));
});

afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const names = inventedColumns.map(({ name }) => name);
const asked = `select ${names.join(', ')} from`;

async function rows(sql: string): Promise<unknown> {
  return (await duck.runAndReadAll(`${sql} order by id`)).getRowObjectsJson();
}

test('DuckDB reads toParquet(table) with the types of its columns, and gaps as null', async () => {
  const types = await duck.runAndReadAll(`describe select * from '${path('table.parquet')}'`);
  expect(
    types.getRowObjectsJson().map(({ column_name, column_type }) => [column_name, column_type]),
  ).toEqual([
    ['id', 'VARCHAR'],
    ['words', 'VARCHAR'],
    ['amount', 'DOUBLE'],
    ['rank', 'INTEGER'],
    ['day', 'DATE'],
    ['kind', 'VARCHAR'],
  ]);
  expect(await rows(`${asked} '${path('table.parquet')}'`)).toEqual([gaps, row, table.rows[2]]);
});

test('DuckDB reads the same from Parquet as from CSV', async () => {
  const types = "{'words': 'VARCHAR', 'amount': 'DOUBLE', 'rank': 'INTEGER', 'day': 'DATE'}";
  const csv = `${asked} read_csv('${path('table.csv')}', types = ${types})`;
  expect(await rows(`${asked} '${path('table.parquet')}'`)).toEqual(await rows(csv));
});

test('DuckDB reads the parts of parted(table, column) as the one table', async () => {
  const parts = `read_parquet('${path('parts')}/*/*.parquet', hive_partitioning = true)`;
  expect(await rows(`${asked} ${parts}`)).toEqual(
    await rows(`${asked} '${path('table.parquet')}'`),
  );
  expect([...parted(table, 'day').keys()]).toEqual([
    'day=2020-11-30',
    'day=__HIVE_DEFAULT_PARTITION__',
    'day=1969-12-31',
  ]);
});

test('toParquet(no rows) has the columns all the same', async () => {
  expect(await rows(`${asked} '${path('none.parquet')}'`)).toEqual([]);
});

test('toParquet(table) has the same bytes each time, and marks what is never empty', () => {
  expect(sha256(toParquet(table))).toBe(sha256(toParquet(table)));
  const { schema } = parquetMetadata(toParquet(table).slice().buffer);
  const required = schema.filter((element) => element.repetition_type === 'REQUIRED');
  expect(required.map(({ name }) => name)).toEqual(['id', 'kind']);
});

test.each([
  ['a gap where there must be none', { ...row, kind: null }],
  ['words where numbers stand', { ...row, amount: 'many' }],
])('toParquet(%s) throws', (_, broken) => {
  expect(() => toParquet(inventedTable([broken]))).toThrow();
});
