import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readTable } from '../../src/data/file/table.ts';
import { readFiles } from '../../src/data/read.ts';
import { figures } from '../../src/data/schema/figures.ts';
import type { BenchOptions } from './benches.ts';
import { writeInvented } from './invented.ts';
import { ratio, short, writeResults } from './results.ts';
import { exponent, timed } from './timing.ts';

/** The most that strictness may cost, in times of what the bare parser takes. */
const most = 6;

/**
 * Our strict reader of tables (bytes to typed rows, every cell checked) against bare papaparse
 * (text to records of strings), on as many figures as we have and on ten and a hundred times that.
 */
export async function benchCsv({ runs }: BenchOptions): Promise<readonly string[]> {
  const sizes = [1, 10, 100].map((times) => {
    const bytes = figuresTimes(times);
    const text = new TextDecoder().decode(bytes);
    const taken = timed(
      {
        strict: () => readTable(figures, 'figures.csv', bytes),
        bare: () => Papa.parse(text, { header: true, skipEmptyLines: 'greedy' }),
      },
      runs,
    );
    const { strict = NaN, bare = NaN } = taken;
    console.log(
      `csv ${times}×: strict ${strict.toFixed(1)} ms, bare ${bare.toFixed(1)} ms, ` +
        `${(bytes.length / 1e6 / (strict / 1000)).toFixed(1)} MB/s strict`,
    );
    return { times, bytes: bytes.length, strict, bare };
  });
  const growth = exponent(sizes.map(({ bytes, strict }) => [bytes, strict]));
  const results = {
    strictInTimesOfBare: Object.fromEntries(
      sizes.map(({ times, strict, bare }) => [`${times}×`, ratio(strict, bare)]),
    ),
    exponent: short(growth),
  };
  console.table(results.strictInTimesOfBare);
  console.log(`exponent: ${results.exponent}`);
  await writeResults('csv', results);
  const largest = sizes.at(-1);
  return [
    ...(growth > 1.1 ? [`the time grows with exponent ${short(growth)}; the bar is 1.1`] : []),
    ...(largest !== undefined && largest.strict / largest.bare > most
      ? [`strict takes ${short(largest.strict / largest.bare)} of bare; the bar is ${most}`]
      : []),
  ];
}

function figuresTimes(times: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-csv-'));
  try {
    writeInvented('data', folder, times);
    const bytes = readFiles(folder).get('figures.csv');
    if (bytes === undefined) throw new Error('missing figures.csv');
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
