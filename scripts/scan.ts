/*
 * npm run scan -- SOURCE…
 * Reads documents and prints candidate rows for figures.csv; npm run scan -- --help.
 * Ends with 1 where a document cannot be read, with 2 where the call cannot be understood.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureColumns } from '../src/data/figure-row.ts';
import { LedgerError } from '../src/data/problem.ts';
import { readLedger } from '../src/data/read.ts';
import { toCsv } from '../src/data/write.ts';
import { nothingKnown } from '../src/reading/propose/known.ts';
import { UnreadableError } from '../src/reading/text/bytes.ts';
import { doubts } from '../src/reading/words/doubts.ts';
import { known } from './lib/known.ts';
import { reviewPage } from './lib/review/page.ts';
import type { Names } from './lib/review/sheet.ts';
import { barred, mentionColumns, unplaced } from './lib/scan-rows.ts';
import { help, parseCall, type Call } from './lib/scan/call.ts';
import { asideOf, objectsOf, rowsOf } from './lib/scan/rows.ts';
import { scanned, type Scanned } from './lib/scan/scanned.ts';
import { sourcesOf, type Source } from './lib/scan/sources.ts';

/** Above this many paragraphs a reader of the terminal wants to see that something happens. */
const long = 2000;

const unnamed: Names = { known: nothingKnown, ledger: null };

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output, such as head, may stop early.
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (typeof call === 'string') {
    console.error(`${call}\n\n${help}`);
    return 2;
  }
  if (call.help) {
    console.log(help);
    return 0;
  }
  const data = process.env.DATA_DIR ?? join(import.meta.dirname, '../data');
  const names = call.bare ? unnamed : namesOf(data);
  const print = printer(call, names);
  let code = 0;
  for await (const source of sourcesOf(call, process.stdin)) {
    try {
      if ('error' in source) throw source.error;
      const found = await scanned(
        await source.bytes(),
        names.known,
        call.place,
        progress(call, source.name),
      );
      tell(call, source.name, found);
      await written(await print.document(found, source));
    } catch (error) {
      console.error(`${source.name}: ${reason(error)}`);
      code = 1;
    }
  }
  await written(print.end());
  return code;
}

/** What the ledger has names for; without one nothing is proposed, and that is said. */
function namesOf(directory: string): Names {
  try {
    const ledger = readLedger(directory);
    return { known: known(ledger), ledger };
  } catch (error) {
    const why = error instanceof LedgerError ? 'run npm run data, which says why' : reason(error);
    console.error(`${directory}: no names to propose (${why})`);
    return unnamed;
  }
}

interface Printer {
  readonly document: (found: Scanned, source: Source) => Promise<string>;
  readonly end: () => string;
}

/** Prints each document as soon as it is read, and whole. */
function printer({ form, asJson, out }: Call, names: Names): Printer {
  let count = 0;
  let script: Promise<string> | undefined;
  const json = form === 'json' || (form === 'mentions' && asJson);
  const csv = (rows: Parameters<typeof toCsv>[0], columns: readonly string[]): string => {
    const whole = toCsv(rows, columns);
    return count > 1 ? whole.slice(whole.indexOf('\n') + 1) : whole;
  };
  const of = async (found: Scanned, { document }: Source): Promise<string> => {
    if (json) {
      const all = form === 'json' ? objectsOf(found, document) : asideOf(found, document);
      const text = JSON.stringify(all, null, 2).slice(2, -2);
      return all.length === 0 ? '' : `${count > 1 ? ',\n' : '[\n'}${text}`;
    }
    switch (form) {
      case 'jsonl':
        return objectsOf(found, document)
          .map((each) => `${JSON.stringify(each)}\n`)
          .join('');
      case 'mentions':
        return csv(asideOf(found, document), mentionColumns);
      case 'text':
        return found.text.endsWith('\n') ? found.text : `${found.text}\n`;
      case 'review': {
        const file = out ?? `${document}.review.html`;
        // A bundler is not worth waiting for where no page is written.
        const { clientScript } = await import('./lib/review/bundle.ts');
        script ??= clientScript();
        whole(file, reviewPage(found, document, names, await script));
        return `${file}\n`;
      }
      default:
        return csv(rowsOf(found, document), figureColumns);
    }
  };
  return {
    document: async (found, source) => {
      count += 1;
      const text = await of(found, source);
      if (json && text === '') count -= 1;
      return text;
    },
    end: () => (json ? (count === 0 ? '[]\n' : '\n]\n') : ''),
  };
}

/** Waits until whoever reads the output has taken it: a pipe holds little. */
function written(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else
      process.stdout.write(text, () => {
        resolve();
      });
  });
}

/** Writes a file whole or not at all. */
function whole(file: string, text: string): void {
  const part = `${file}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}

function progress({ form }: Call, name: string): (done: number, all: number) => void {
  return (done, all) => {
    if (form !== 'jsonl' && all >= long && done % Math.ceil(all / 10) === 0) {
      console.error(`${name}: ${done} of ${all} paragraphs`);
    }
  };
}

/** Says what was found, and what of it is doubtful; `--jsonl` says that in its objects. */
function tell({ form }: Call, name: string, { read, readings, proposals, spots }: Scanned): void {
  if (form === 'jsonl') return;
  for (const spot of spots) console.error(`${name}: damaged spot, read it yourself: ${spot}`);
  const figures = readings.filter(({ kind }) => kind === 'figure');
  const cited = new Set(figures.flatMap(({ mentions }) => mentions));
  const aside = read.mentions.filter(({ locator }) => !cited.has(locator)).length;
  const hint = form !== 'csv' || aside === 0 ? '' : ' (--mentions prints them)';
  // 三分之一 is one figure of two numerals, so that the counts add up only where that is said.
  const held = read.mentions.length - aside;
  const some = held === figures.length ? '' : ` in ${held} of them`;
  console.error(
    `${name}: ${read.mentions.length} numerals, ${figures.length} figures${some}, ${aside} set aside${hint}`,
  );
  for (const [at, figure] of readings.entries()) {
    if (figure.kind !== 'figure') continue;
    const { locator, printed } = figure;
    const where = unplaced(proposals[at]?.stranger ?? '');
    const why = [...figure.doubts.map((doubt) => doubts[doubt]), barred(figure), where];
    for (const each of why.filter((words) => words !== '')) {
      console.error(`${name}: ${locator}: check ${JSON.stringify(printed)}: ${each}`);
    }
  }
}

function reason(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'missing file (check its name)';
  if (code === 'EACCES') return 'it may not be read: check its permissions';
  return error.message;
}
