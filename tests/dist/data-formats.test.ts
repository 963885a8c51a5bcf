import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { builtPackage, dataBytes, typed, typesOf } from '../lib/data-files.ts';
import { distRoot, readDist } from '../lib/dist.ts';
import { readByCalc } from '../lib/libreoffice.ts';

const { resources } = builtPackage();
const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-formats-'));
const path = (name: string): string => join(distRoot, 'data', name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The records of a CSV as cells of text, its header first. */
function records(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
}

/** A cell of a workbook as the table has it: a day is read as a date. */
function plain(cell: unknown): unknown {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null);
}

describe.each(resources)('the dataset $name', (resource) => {
  const [head = [], ...cells] = records(readDist(`data/${resource.path}`));
  const rows = cells.map((row) => typed(row, resource));

  test('is the same in JSON as in CSV', () => {
    expect(JSON.parse(readDist(`data/${resource.path.replace(/csv$/, 'json')}`))).toEqual(rows);
  });

  test('is the same in a workbook as in CSV, under headings in both languages', async () => {
    const bytes = dataBytes(resource.path.replace(/csv$/, 'xlsx'));
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      resource.name,
      'codebook 字段',
      'sources 来源',
      'licence 许可',
      'citation 引用',
    ]);
    const [headings = [], ...read] = sheets[0]?.data ?? [];
    expect(headings.map((cell) => String(cell).split('\n')[0])).toEqual(head);
    expect(headings.filter((cell) => !/\n.*\p{Script=Han}|\nSHA-256/u.test(String(cell)))).toEqual(
      [],
    );
    const inOrder = rows.map((row) => head.map((name) => row[name] ?? null));
    expect(read.map((row) => head.map((_, index) => plain(row[index])))).toEqual(inOrder);
    const [, ...codebook] = sheets[1]?.data ?? [];
    expect(codebook.map(([name]) => name)).toEqual(head);
  });
});

describe('the whole ledger as Parquet', async () => {
  const figures = resources.find(({ name }) => name === 'figures');
  if (figures === undefined) throw new Error('missing dataset: figures');
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  const quoted = [...typesOf(figures).keys()].map((name) => `"${name}"`).join(', ');
  const [, ...cells] = records(readDist('data/figures/figures.csv'));
  const rows = cells.map((row) => typed(row, figures));
  const ask = async (from: string): Promise<unknown> => {
    const sql = `select ${quoted} from ${from} order by "id"`;
    return (await duck.runAndReadAll(sql)).getRowObjectsJson();
  };
  const byId = rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

  afterAll(() => {
    duck.closeSync();
  });

  test('DuckDB reads in one file what is in the CSV', async () => {
    expect(await ask(`'${path('figures/figures.parquet')}'`)).toEqual(byId);
  });

  test('DuckDB reads in the files by place what is in the CSV', async () => {
    const parts = `read_parquet('${path('figures/parquet/*/*.parquet')}', hive_partitioning = true)`;
    expect(await ask(parts)).toEqual(byId);
  });

  test('DuckDB finds the types of the CSV by itself', async () => {
    const described = await duck.runAndReadAll(
      `describe select * from '${path('figures/figures.csv')}'`,
    );
    const types = new Map(
      described.getRowObjectsJson().map((row) => [row.column_name, row.column_type]),
    );
    expect(types.get('value')).toBe('DOUBLE');
    expect(types.get('period_end')).toBe('DATE');
  });
});

test('LibreOffice opens the workbooks and changes no cell', (context) => {
  const asked = resources.filter(
    ({ name }) =>
      process.env.TEST_ALL === '1' || /^(?:figures|mentions|documents|dongtou.*wide)$/.test(name),
  );
  const workbooks = asked.map((each) => path(each.path.replace(/csv$/, 'xlsx')));
  const read = readByCalc(workbooks, folder);
  if (read === null) {
    context.skip('no LibreOffice Calc on this machine (Debian: libreoffice-calc)');
    return;
  }
  for (const [index, { name, path: file }] of asked.entries()) {
    const [, ...before] = records(readDist(`data/${file}`));
    const [, ...after] = records(read[index] ?? '');
    expect(after, name).toEqual(before);
  }
});
