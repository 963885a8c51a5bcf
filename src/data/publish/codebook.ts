import { columnLine } from '../codebook.ts';
import type { Lang, Text } from '../../i18n/lang.ts';
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

const rowsSaid = {
  en: (count: number, key: string) => `${count} rows, one for each ${key}.`,
  zh: (count: number, key: string) => `${count}行，每个${key}一行。`,
} as const;

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
  const list = group.map((table) => {
    const key = table.key.map((name) => `\`${name}\``).join(lang === 'zh' ? '和' : ' and ');
    const colon = lang === 'zh' ? '：' : ': ';
    const space = lang === 'zh' ? '' : ' ';
    const count = rowsSaid[lang](table.rows.length, key);
    return `- **\`${table.id}\`**${colon}${table.title[lang]}${lang === 'zh' ? '。' : '.'}${space}${table.description[lang]}${space}${count}`;
  });
  const columns = group[0]?.columns ?? [];
  return `## ${heading}\n\n${list.join('\n')}\n\n${lines(columns, lang)}`;
}

function lines(columns: readonly Column[], lang: Lang): string {
  return columns.map((column) => `${columnLine(column, lang)}\n`).join('');
}
