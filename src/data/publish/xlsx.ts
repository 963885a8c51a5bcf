import type { CellType } from '../schema/kind.ts';
import type { PublishedRow, PublishedTable } from './table.ts';
import { valueOf } from './table.ts';
import { workbook, type Sheet } from './workbook.ts';

/** What a workbook says of its table besides the rows. */
export interface Beside {
  /** The documents that the ledger rests on, as rows of `documents.csv`. */
  readonly documents: readonly PublishedRow[];
  /** How to cite it, and on what terms it may be used; a line each, by language. */
  readonly citation: readonly (readonly [language: string, text: string])[];
  readonly licence: readonly (readonly [language: string, text: string])[];
}

const widths: Readonly<Record<CellType, number>> = { text: 22, number: 12, integer: 12, date: 12 };

/** A heading that both a reader of Chinese and a program find: the name, and the name in Chinese. */
const headingOf = (name: string, chinese: string): string => `${name}\n${chinese}`;

/** A sheet of text alone, by its headings. */
function textSheet(
  name: string,
  headings: readonly (readonly [heading: string, width: number])[],
  rows: Sheet['rows'],
): Sheet {
  const columns = headings.map(([heading, width]) => ({ heading, width, type: 'text' as const }));
  return { name, columns, rows };
}

function dataSheet({ id, columns, rows }: PublishedTable): Sheet {
  return {
    name: id,
    columns: columns.map(({ name, heading, nature: { type } }) => ({
      heading: headingOf(name, heading),
      type,
      width: widths[type],
    })),
    rows: rows.map((row) => columns.map(({ name }) => valueOf(row, name))),
  };
}

function codebookSheet({ columns }: PublishedTable): Sheet {
  return textSheet(
    'codebook 字段',
    [
      ['column\n列', 22],
      ['中文列名', 18],
      ['what it means', 70],
      ['含义', 50],
      ['holds', 40],
      ['取值', 40],
    ],
    columns.map(({ name, heading, about, nature: { accepts } }) => [
      name,
      heading,
      about.en,
      about.zh,
      accepts.en,
      accepts.zh,
    ]),
  );
}

const sourceColumns = [
  ['id', '编号', 24],
  ['title_en', '标题（英文）', 50],
  ['title_zh', '标题（中文）', 50],
  ['publisher_en', '发布者（英文）', 40],
  ['publisher_zh', '发布者（中文）', 40],
  ['published', '发布日期', 12],
  ['url', '网址', 50],
  ['url_kind', '网址类别', 14],
  ['citation_zh', '引文（中文）', 60],
] as const;

function sourcesSheet({ documents }: PublishedTable, all: readonly PublishedRow[]): Sheet {
  return {
    name: 'sources 来源',
    columns: sourceColumns.map(([name, chinese, width]) => ({
      heading: headingOf(name, chinese),
      type: name === 'published' ? 'date' : 'text',
      width,
    })),
    rows: all
      .filter(({ id }) => documents.some((document) => document === id))
      .map((row) => sourceColumns.map(([name]) => valueOf(row, name))),
  };
}

/**
 * A table as a workbook: its rows, and sheets for the codebook, the documents, the licence and the
 * citation. Text stays text, numbers are numbers, days are days. Throws as `workbook` does.
 */
export function toXlsx(table: PublishedTable, beside: Beside): Promise<Uint8Array> {
  const said = (name: string, rows: Beside['licence']): Sheet =>
    textSheet(
      name,
      [
        ['language\n语言', 14],
        ['text\n内容', 110],
      ],
      rows,
    );
  return workbook([
    dataSheet(table),
    codebookSheet(table),
    sourcesSheet(table, beside.documents),
    said('licence 许可', beside.licence),
    said('citation 引用', beside.citation),
  ]);
}
