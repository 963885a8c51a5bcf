/*
 * npm run measure-reader -- FOLDER
 * Holds the reader against texts with marked figures, and writes how it did; --help says more.
 * Ends with 1 where a text or its marks cannot be read, with 2 where the call cannot be understood.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readDocument } from '../src/reading/document.ts';
import { readings } from '../src/reading/readings.ts';
import { titleOf } from '../src/reading/said/title.ts';
import { scoreOf, sumOf, type Gold } from './lib/reader-score.ts';

const help = `npm run measure-reader -- FOLDER [--out FILE]

For every NAME.txt of the folder that has a NAME.gold.json beside it, compares what the reader
reads with what a person marked, and writes the counts by genre, as the title tells it, and in
all. Only counts are written: no word or title of a text.

  NAME.gold.json  an array of {value, unit, qualifier, status, period, optional?}: value in base
                  units, qualifier eq gt gte lt lte about nearly, status as in figures.csv,
                  period in ISO 8601 or empty
  --out FILE      where to (default: src/content/reader.json)`;

const gold: z.ZodType<readonly Gold[]> = z.array(
  z.object({
    value: z.number(),
    unit: z.string(),
    qualifier: z.enum(['eq', 'gt', 'gte', 'lt', 'lte', 'about', 'nearly']),
    status: z.string(),
    period: z.string(),
    optional: z.boolean().optional(),
  }),
);
const genres = ['plan', 'report', 'policy', 'other'] as const;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'src/content/reader.json' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [folder, extra] = positionals;
    if (values.help) {
      console.log(help);
      return 0;
    }
    if (folder === undefined || extra !== undefined) throw new Error('name one folder of texts');
    return measure(folder, values.out);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
}

function measure(folder: string, out: string): number {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.replace(/\.gold\.json$/, ''))
    .sort();
  const problems: string[] = [];
  const scores = names.flatMap((name) => {
    try {
      const marked = gold.parse(
        JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')),
      );
      const document = readDocument(readFileSync(join(folder, `${name}.txt`)));
      const genre = titleOf(document.paragraphs).genre ?? 'other';
      return [{ genre, score: scoreOf(marked, readings(document)) }];
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  if (problems.length > 0 || scores.length === 0) {
    console.error(problems.join('\n') || `${folder}: no text has a .gold.json beside it`);
    return 1;
  }
  const rows = genres.flatMap((genre) => {
    const own = scores.filter((each) => each.genre === genre).map(({ score }) => score);
    return own.length === 0 ? [] : [{ genre, ...sumOf(own) }];
  });
  const all = { genre: 'all', ...sumOf(scores.map(({ score }) => score)) };
  writeFileSync(out, `${JSON.stringify([...rows, all], null, 2)}\n`);
  console.table([...rows, all]);
  return 0;
}
