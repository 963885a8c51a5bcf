/*
 * npm run scan -- FILE [--document id] [--place id]
 * Reads a new document and prints candidate rows for figures.csv; npm run scan -- --help.
 * Ends with 1 where the document cannot be read, with 2 where the call cannot be understood.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { figureColumns } from '../src/data/figure-row.ts';
import { toCsv } from '../src/data/write.ts';
import { doubts } from '../src/reading/words/doubts.ts';
import { requireSize, UnreadableError } from '../src/reading/text/bytes.ts';
import { damagedSpots } from '../src/reading/text/damage.ts';
import { readDocument } from '../src/reading/document.ts';
import { readings } from '../src/reading/readings.ts';
import type { Origin } from '../src/reading/rows.ts';
import { candidate, figureRow, mentionColumns, mentionRow } from './lib/scan-rows.ts';

const help = `npm run scan -- FILE [--document id] [--place id] [--json] [--mentions]

Reads a Chinese document (UTF-8 text) and prints every figure it finds as a candidate row of
data/figures.csv. Curate the rows: give each an id and an indicator, fill in the periods that
stay empty, then check it against the document. Standard error says which values are doubtful
and why, how far the reader is, and what it found.

  --document id  what the rows cite (default: the file's name without its ending)
  --place id     where the figures are counted (default: empty)
  --json         an array of objects: the columns of figures.csv, locator, unit, decimal,
                 doubts about the value, and why a period is empty (unsettled)
  --mentions     the numerals that are no figures instead, as rows of data/mentions.csv
  --help         this text`;

/** Above this many paragraphs a reader of the terminal wants to see that something happens. */
const long = 2000;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output, such as head, may stop early.
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const call = parse(args);
  if (typeof call === 'string') {
    console.error(`${call}\n\n${help}`);
    return 2;
  }
  if (call.help) {
    console.log(help);
    return 0;
  }
  try {
    process.stdout.write(scan(call));
    return 0;
  } catch (error) {
    console.error(`${call.file}: ${reason(error)}`);
    return 1;
  }
}

interface Call {
  readonly file: string;
  readonly document: string;
  readonly place: string;
  readonly json: boolean;
  readonly mentions: boolean;
  readonly help: boolean;
}

/** The call, or what is wrong with it. */
function parse(args: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        document: { type: 'string' },
        place: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
        mentions: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [file = '', extra] = positionals;
    if (!values.help && file === '') return 'missing file (name the document to read)';
    if (extra !== undefined)
      return `unknown argument: ${extra} (scan reads one document at a time)`;
    const document = values.document ?? basename(file, extname(file));
    const invalid = [document, values.place].find(
      (id) => id !== '' && !/^[\p{L}\p{N}._-]+$/u.test(id),
    );
    if (invalid !== undefined && !values.help)
      return `invalid id ${JSON.stringify(invalid)}: use lower-case words and digits joined by hyphens (--document id)`;
    return { file, ...values, document };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function scan({ file, document, place, json, mentions }: Call): string {
  requireSize(statSync(file).size);
  const bytes = readFileSync(file);
  const read = readDocument(bytes);
  const spots = damagedSpots(bytes.toString('utf8'));
  for (const spot of spots) console.error(`${file}: damaged spot, read it yourself: ${spot}`);
  const all = readings(read, (done, total) => {
    if (total >= long && done % Math.ceil(total / 10) === 0) {
      console.error(`${done} of ${total} paragraphs`);
    }
  });
  const figures = all.filter(({ kind }) => kind === 'figure');
  const origin: Origin = { document, place };
  const cited = new Set(figures.flatMap((figure) => figure.mentions));
  const aside =
    read.mentions.length - read.mentions.filter(({ locator }) => cited.has(locator)).length;
  const hint = mentions || aside === 0 ? '' : ' (--mentions prints them)';
  console.error(
    `${file}: ${read.mentions.length} numerals, ${figures.length} figures, ${aside} set aside${hint}`,
  );
  for (const { locator, printed, doubts: found } of figures) {
    for (const doubt of found) {
      console.error(`${file}: ${locator}: check ${JSON.stringify(printed)}: ${doubts[doubt]}`);
    }
  }
  if (mentions) {
    const kinds = new Map(all.flatMap((one) => one.mentions.map((locator) => [locator, one])));
    const rows = read.mentions.flatMap((mention) => {
      const one = kinds.get(mention.locator);
      return one && one.kind !== 'figure' ? [mentionRow(mention, one, document)] : [];
    });
    return json ? `${JSON.stringify(rows, null, 2)}\n` : toCsv(rows, mentionColumns);
  }
  if (json)
    return `${JSON.stringify(
      figures.map((one) => candidate(one, origin)),
      null,
      2,
    )}\n`;
  return toCsv(
    figures.map((one) => figureRow(one, origin)),
    figureColumns,
  );
}

function reason(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'missing file (check its name)';
  if (code === 'EISDIR') return 'it is a directory: name one file in it';
  if (code === 'EACCES') return 'it may not be read: check its permissions';
  return error.message;
}
