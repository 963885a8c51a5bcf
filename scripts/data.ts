/*
 * npm run data   checks the data and refreshes the codebook in its README; --help says more
 * Ends with 1, having written nothing, if anything is wrong, with 2 if the call is not understood.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withCodebook } from '../src/data/codebook.ts';
import type { Ledger } from '../src/data/ledger.ts';
import { futureDays } from '../src/data/future.ts';
import { formatProblems, LedgerError } from '../src/data/problem.ts';
import { readFiles, readLedger } from '../src/data/read.ts';
import { tableNames } from '../src/data/schema/table.ts';
import { answerRows, unanswered } from './lib/answers-due.ts';
import { earlyRows } from './lib/answers-early.ts';
import { falseSentences } from './lib/false-sentences.ts';

const help = `npm run data [-- --check | --answers]

Checks every table and what must hold between them, names each fault with its file, line and
remedy, and refreshes the codebook in data/README.md where nothing is wrong.

  --check    only compares the codebook, for CI
  --answers  prints rows of answers.csv for the promises that came due without one, and else for
             results that come before a promise falls due:
             npm run --silent data -- --answers >> data/answers.csv
  DATA_DIR   where the tables lie (default: data)
  --help     this text`;

const directory = process.env.DATA_DIR ?? 'data';
const root = join(import.meta.dirname, '..');

/** For whoever adds a document by which many promises came due. */
const hint =
  'npm run --silent data -- --answers prints the rows to append to data/answers.csv: where a figure speaks to the promise, give the verdict and its caveats';

/** For whoever adds results of promises that are not due. */
const earlyHint =
  'not yet due: these results are of the same series as a promise that falls due later; append the rows of those that speak to it, and say in the caveats what part of it they are';

/** For whoever adds a row after which a sentence is no longer so. */
const staleHint =
  'the build stops at these sentences, and at titles of charts that are no longer so: write there what is so now';

process.exitCode = main(process.argv.slice(2));

/** Does what is asked for; an exit code. */
function main(args: string[]): number {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { check: flag, answers: flag, help: { ...flag, short: 'h' } },
    });
    if (!values.help) return checked(values.answers, values.check);
    console.log(help);
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
}

function checked(asked: boolean, check: boolean): number {
  try {
    const ledger = readLedger(directory);
    if (!asked) {
      console.log(summary(ledger));
      const early = futureDays(readFiles(directory), directory, today());
      if (early.length > 0) console.error(formatProblems(early));
      const stale = falseSentences(ledger, root);
      if (stale.length > 0) console.error([...stale, staleHint].join('\n'));
      return refresh(join(directory, 'README.md'), check);
    }
    const rows = earlyRows(ledger);
    process.stdout.write(rows);
    if (rows !== '') console.error(earlyHint);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = error instanceof LedgerError ? unanswered(error.problems) : [];
    if (asked && missing.length > 0) {
      process.stdout.write(answerRows(missing, directory));
    } else {
      console.error(error.message);
      if (error instanceof LedgerError)
        console.error(`\n${error.problems.length} wrong in the data`);
      if (missing.length > 0) console.error(hint);
    }
    return 1;
  }
}

function summary(ledger: Ledger): string {
  return tableNames
    .map((name) => `${`${name}.csv`.padEnd(16)}${String(ledger[name].length).padStart(5)} rows`)
    .join('\n');
}

/** Brings the codebook up to date, or with `check` only says whether it is; an exit code. */
function refresh(file: string, check: boolean): number {
  const before = readReadme(file);
  const after = codebookIn(before, file);
  // Git may give the file other line ends on another system: they are no news.
  if (before.replaceAll('\r\n', '\n') === after) {
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

function readReadme(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new Error(
      `${file}: missing file, ${why} (take it back from Git: the codebook stands in it)`,
    );
  }
}

function codebookIn(readme: string, file: string): string {
  try {
    return withCodebook(readme);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The day it is where a day begins first, so that nobody's own day is called one to come. */
function today(): string {
  const ahead = 14 * 60 * 60 * 1000;
  return new Date(new Date().getTime() + ahead).toISOString().slice(0, 10);
}
