import type { Lang } from '../i18n/lang.ts';
import { addedColumns, statesColumn } from './tidy.ts';
import { tableNames, type Column, type TableName } from './schema/table.ts';
import { tables } from './schema/tables.ts';

const begin = '<!-- codebook: written by `npm run data`, do not edit below -->';

/** What every column of every file means, as Markdown. The same schema gives the same text. */
export function codebook(): string {
  return [...tableNames.map(section), published()].join('\n');
}

/** What stands in a published file beside the columns of `figures.csv`. */
export const publishedColumns: readonly Column[] = [...addedColumns, statesColumn];

function published(): string {
  const heading =
    '## Files for download\n\nThe CSV of a dataset of figures and that of a chart have every column of `figures.csv` and, beside its ids, what they point to. One row for each figure.\n';
  return `${heading}\n${publishedColumns.map((column) => columnLine(column, 'en')).join('\n')}\n`;
}

function section(name: TableName): string {
  const { about, key, columns } = tables[name];
  const keys = key.map((column) => `\`${column}\``).join(' and ');
  const heading = `## \`${name}.csv\`\n\n${about.en} One row for each ${keys}.\n`;
  return `${heading}\n${columns.map((column) => columnLine(column, 'en')).join('\n')}\n`;
}

/** A column as a line of the codebook: its name, what it means, and what its cells hold. */
export function columnLine(column: Column, lang: Lang): string {
  const { name, heading, about, nature, references } = column;
  if (lang === 'zh') {
    const ids = references === null ? '' : `取自\`${references}.csv\`的编号。`;
    return `- \`${name}\`（${heading}）——${about.zh}${ids}_${nature.accepts.zh}。_`;
  }
  const ids = references === null ? '' : ` An id of \`${references}.csv\`.`;
  return `- \`${name}\` — ${about.en}${ids} _${capital(nature.accepts.en)}._`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A README with its codebook replaced by the present one, `\n` between lines. Throws if it lacks
 * the marking line.
 */
export function withCodebook(readme: string): string {
  const [before, after] = readme.replace(/\r\n?/g, '\n').split(begin);
  if (before === undefined || after === undefined) {
    throw new Error(`missing line: ${begin} (put it back where the codebook begins)`);
  }
  return `${before}${begin}\n\n${codebook()}`;
}
