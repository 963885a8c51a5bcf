/*
 * npm run growth   measures how the data grows with the places, up to a thousand; --help says more
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableCsv } from '../src/data/publish/csv.ts';
import { parted, toParquet } from '../src/data/publish/parquet.ts';
import type { PublishedTable, PublishedRow } from '../src/data/publish/table.ts';
import { publishedDataset } from '../src/site/data/tables.ts';

const help = `npm run growth [-- --places 1,10,100,1000]

Invents places that each have as many figures as the whole ledger, with other values, publishes
them as the site does (CSV, and Parquet by place) and in one file of all, and asks DuckDB about one
place and about all. Prints sizes in MB and processor times in milliseconds, to be compared within
one run.`;

const { table } = publishedDataset('figures');

/** The ledger's figures as those of another place; its values differ, as the digits printed do. */
function inventedPlace(nth: number): readonly PublishedRow[] {
  const place = `place-${nth}`;
  return table.rows.map((row) => ({
    ...row,
    id: `${place}-${row.id}`,
    place,
    printed: String(row.printed).replaceAll(/\d/g, (digit) => String((Number(digit) + nth) % 10)),
    value: typeof row.value === 'number' ? row.value + nth : null,
  }));
}

interface Measured {
  readonly places: number;
  readonly rows: number;
  readonly csv: number;
  readonly parquet: number;
  readonly single: number;
  readonly write: number;
  readonly one: number;
  readonly all: number;
  readonly allSingle: number;
}

type Duck = Awaited<ReturnType<DuckDBInstance['connect']>>;

/** The processor time since a moment, in milliseconds: other work on the machine is not in it. */
function milliseconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of the times of five runs, in milliseconds. */
async function timed(duck: Duck, sql: string): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    const before = process.cpuUsage();
    await duck.runAndReadAll(sql);
    times.push(milliseconds(before));
  }
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
}

async function measure(duck: Duck, places: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const start = process.cpuUsage();
  let [csv, parquet] = [0, 0];
  const rows: PublishedRow[] = [];
  for (let nth = 0; nth < places; nth += 1) {
    const part: PublishedTable = { ...table, rows: inventedPlace(nth) };
    rows.push(...part.rows);
    csv += Buffer.byteLength(tableCsv(part));
    for (const [name, own] of parted(part, 'place')) {
      const file = join(folder, name, 'figures.parquet');
      const bytes = toParquet(own);
      parquet += bytes.length;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
  const write = milliseconds(start);
  const single = toParquet({ ...table, rows });
  writeFileSync(join(folder, 'figures.parquet'), single);
  const parts = `read_parquet('${folder}/*/*.parquet', hive_partitioning = true)`;
  const question = (from: string): string =>
    `select indicator, count(*), median(value) from ${from} where status = 'reported' group by all`;
  const one = await timed(duck, `select id, value from '${folder}/place=place-0/figures.parquet'`);
  const all = await timed(duck, question(parts));
  const allSingle = await timed(duck, question(`'${folder}/figures.parquet'`));
  rmSync(folder, { recursive: true });
  const sizes = { places, rows: rows.length, csv, parquet, single: single.length };
  return { ...sizes, write, one, all, allSingle };
}

const mb = (bytes: number): string => (bytes / 1e6).toPrecision(3);

async function growth(counts: readonly number[]): Promise<void> {
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  const lines: Record<string, string | number>[] = [];
  for (const places of counts) {
    const { rows, csv, parquet, single, write, one, all, allSingle } = await measure(duck, places);
    lines.push({
      places,
      rows,
      'CSV, MB': mb(csv),
      'Parquet by place, MB': mb(parquet),
      'Parquet in one file, MB': mb(single),
      'written, ms': Math.round(write),
      'one place, ms': one.toFixed(1),
      'all places, ms': all.toFixed(1),
      'all in one file, ms': allSingle.toFixed(1),
    });
  }
  duck.closeSync();
  console.table(lines);
}

try {
  const { values } = parseArgs({
    options: {
      places: { type: 'string', default: '1,10,100,1000' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const counts = values.places.split(',').map(Number);
  if (values.help) console.log(help);
  else if (!counts.every((each) => Number.isInteger(each) && each > 0))
    throw new Error(`invalid numbers of places: ${values.places}`);
  else await growth(counts);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
