import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { looksOf } from '../../src/client/read/looks.ts';
import { readAny } from '../../src/client/read/read-any.ts';
import { figureColumns } from '../../src/data/figure-row.ts';
import { readLedger } from '../../src/data/read.ts';
import { readerNames } from '../../src/site/reader-names.ts';
import { known } from './known.ts';
import { rowsOf } from './scan/rows.ts';
import { scanned } from './scan/scanned.ts';

const folder = 'src/reading/fixtures';
const fixtures = readdirSync(folder).filter((name) => /(?<!mojibake)\.txt$/.test(name));
const read = (source: string | Uint8Array): ReturnType<typeof readAny> =>
  readAny(source, () => undefined);
const ledger = readLedger('data');
const names = readerNames(ledger);

test.each(fixtures)(
  'looksOf(read, document, names).csv has the rows of %s that scan prints',
  async (name) => {
    const bytes = readFileSync(`${folder}/${name}`);
    const scan = await scanned(bytes, known(ledger), '');
    const { csv } = looksOf(await read(bytes), 'doc', names);
    const { data } = Papa.parse<Record<string, string>>(csv, {
      header: true,
      skipEmptyLines: true,
    });
    const rows = rowsOf(scan, 'doc');
    const columns = Object.keys(rows[0] ?? {});
    expect(data.map((row) => columns.map((column) => row[column]))).toEqual(
      rows.map((row) => Object.values(row)),
    );
    expect(columns).toEqual(figureColumns);
  },
);

test('looksOf(read, document, names) says how surely a figure is one of ours', async () => {
  const { at } = looksOf(await read('苏州市2025年城镇新增就业5.2万人。栽种树木5棵。'), '', names);
  const [first, second] = ['p1n2', 'p1n3'].map((locator) => at.get(locator));
  expect(first?.indicator).not.toBe('');
  expect(first?.candidates[0]?.[1]).toBeGreaterThan(0.9);
  expect(first?.place).toBe('suzhou');
  expect(second?.indicator).toBe('');
});

test('the file can be read back, whatever is printed', async () => {
  const text = '新增就业5"万人，\n=1+1人，\r\n培训3人次以上。';
  const found = await read(text);
  const { csv } = looksOf(found, 'a,"b"', names);
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(found.readings.filter(({ kind }) => kind === 'figure').length);
  for (const row of data) {
    expect(row.document).toBe('a,"b"');
    expect(row.printed).not.toMatch(/^[=+@-]/);
  }
});
