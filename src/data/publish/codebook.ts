import { columnLine } from '../codebook.ts';
import type { Lang, Text } from '../../i18n/lang.ts';
import { tCount } from '../../i18n/words.ts';
import type { Column } from '../schema/table.ts';
import type { PublishedTable } from './table.ts';

/** What the codebook says before its tables. */
export interface CodebookFacts {
  readonly title: Text;
  readonly lead: Text;
  /** The heading and the column of the files of a chart, which no dataset has. */
  readonly charts: Text;
  readonly extra: readonly Column[];
}

/**
 * The codebook of what is published, in one language, as Markdown: every table, and of every table
 * every column. Tables that have the same columns share a section.
 */
export function publishedCodebook(
  tables: readonly PublishedTable[],
  { title, lead, charts, extra }: CodebookFacts,
  lang: Lang,
): string {
  const alike = Map.groupBy(tables, ({ columns }) => columns.map(({ name }) => name).join(','));
  const sections = Array.from(alike.values(), (group) => section(group, lang));
  const ofCharts = `## ${charts[lang]}\n\n${lines(extra, lang)}`;
  return [`# ${title[lang]}\n\n${lead[lang]}\n`, ...sections, ofCharts].join('\n');
}

function section(group: readonly PublishedTable[], lang: Lang): string {
  const heading = group.map(({ id }) => `\`${id}\``).join(lang === 'zh' ? '、' : ', ');
  const list = group.map((table) => item(table, lang));
  const columns = group[0]?.columns ?? [];
  return `## ${heading}\n\n${list.join('\n')}\n\n${lines(columns, lang)}`;
}

/** A table in a list: its title, what it holds, how many rows, and what names one. */
function item({ id, title, description, rows, key }: PublishedTable, lang: Lang): string {
  const count = tCount(lang, 'data.rows', rows.length);
  const names = key.map((name) => `\`${name}\``);
  return lang === 'zh'
    ? `- **\`${id}\`**：${title.zh}。${description.zh}${count}，每个${names.join('与')}一行。`
    : `- **\`${id}\`**: ${title.en}. ${description.en} ${count}, one for each ${names.join(' and ')}.`;
}

function lines(columns: readonly Column[], lang: Lang): string {
  return columns.map((column) => `${columnLine(column, lang)}\n`).join('');
}
