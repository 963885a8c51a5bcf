/*
 * npm run data            checks the data and refreshes the codebook in its README
 * npm run data -- --check only compares, for CI
 * npm run data -- --answers prints rows of answers.csv for the promises that came due without one
 * Ends with 1, having written nothing, if anything is wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCodebook } from '../src/data/codebook.ts';
import type { Ledger } from '../src/data/ledger.ts';
import { LedgerError } from '../src/data/problem.ts';
import { readLedger } from '../src/data/read.ts';
import { tableNames } from '../src/data/schema/table.ts';
import { answerRows, unanswered } from './lib/answers-due.ts';

const directory = process.env.DATA_DIR ?? 'data';
const asked = process.argv.includes('--answers');

/** For whoever adds a document by which many promises came due. */
const hint =
  'npm run --silent data -- --answers prints the rows to append to data/answers.csv: where a figure speaks to the promise, give the verdict and its caveats';

try {
  const ledger = readLedger(directory);
  if (asked) process.exitCode = 0;
  else {
    console.log(summary(ledger));
    process.exitCode = refresh(join(directory, 'README.md'), process.argv.includes('--check'));
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const missing = error instanceof LedgerError ? unanswered(error.problems) : [];
  if (asked && missing.length > 0) {
    process.stdout.write(answerRows(missing, directory));
  } else {
    console.error(error.message);
    if (error instanceof LedgerError) console.error(`\n${error.problems.length} wrong in the data`);
    if (missing.length > 0) console.error(hint);
  }
  process.exitCode = 1;
}

function summary(ledger: Ledger): string {
  return tableNames
    .map((name) => `${`${name}.csv`.padEnd(16)}${String(ledger[name].length).padStart(5)} rows`)
    .join('\n');
}

/** Brings the codebook up to date, or with `check` only says whether it is; an exit code. */
function refresh(file: string, check: boolean): number {
  const before = readFileSync(file, 'utf8');
  const after = withCodebook(before);
  if (before === after) {
    console.log(`${file}: the codebook is fresh`);
    return 0;
  }
  if (check) {
    console.error(`${file}: stale codebook (run npm run data and commit the file)`);
    return 1;
  }
  writeFileSync(file, after);
  console.log(`${file}: the codebook was refreshed`);
  return 0;
}
