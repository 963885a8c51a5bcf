import { toText, type PublishedTable } from '../../data/publish/table.ts';
import type { Column } from '../../data/schema/table.ts';
import type { Text } from '../../i18n/lang.ts';

/** How a dataset is opened with one tool. */
export interface Loading {
  readonly id: 'pandas' | 'python' | 'r' | 'javascript' | 'duckdb' | 'stata' | 'spreadsheet';
  readonly name: Text;
  /** What is pasted; of a spreadsheet the address that it opens. */
  readonly code: string;
  readonly note: Text;
}

/** The text of a number, of a day or of a yes or no, which a reader that guesses takes for one. */
const guessed = [
  /^[-+]?\d+(?:\.\d+)?$/,
  /^\d{4}-\d\d-\d\d$/,
  /^(?:true|false|yes|no|[tfyn])$/i,
] as const;

/** The columns of text that a reader would take for something else, such as codes of places. */
export function misread({ columns, rows }: Pick<PublishedTable, 'columns' | 'rows'>): string[] {
  const looksTyped = ({ name, nature }: Column): boolean => {
    const cells = rows.map((row) => toText(row[name] ?? null)).filter((cell) => cell !== '');
    const alike = guessed.some((form) => cells.every((cell) => form.test(cell)));
    return nature.type === 'text' && cells.length > 0 && alike;
  };
  return columns.filter(looksTyped).map(({ name }) => name);
}

/** The days of a table, which most readers leave as text. */
function days({ columns }: Pick<PublishedTable, 'columns'>): string[] {
  return columns.filter(({ nature }) => nature.type === 'date').map(({ name }) => name);
}

type Loaded = Pick<PublishedTable, 'id' | 'columns' | 'rows'>;

/**
 * The code that loads a dataset, by tool: short, and with every type kept that the file itself
 * cannot tell. `addressOf` gives the whole address of the dataset's file by its ending (`csv`);
 * `parquet` says whether there is such a file.
 */
export function loadingCode(
  table: Loaded,
  addressOf: (ending: string) => string,
  parquet: boolean,
): readonly Loading[] {
  const csv = addressOf('csv');
  const json = addressOf('json');
  return [
    {
      id: 'pandas',
      name: { en: 'Python, pandas', zh: 'Python（pandas）' },
      code: pandas(table, csv),
      note: {
        en: 'Only an empty cell is missing; codes stay text and days become days.',
        zh: '只有空白格算缺失；代码仍是文本，日期成为日期。',
      },
    },
    {
      id: 'python',
      name: { en: 'Python, nothing to install', zh: 'Python（不用安装任何包）' },
      code: lines([
        'import json',
        'from urllib.request import urlopen',
        '',
        `url = "${json}"`,
        'with urlopen(url) as response:',
        '    rows = json.load(response)',
      ]),
      note: {
        en: 'A list of dictionaries: numbers are numbers, an empty cell is None.',
        zh: '得到字典的列表：数字就是数字，空白格为None。',
      },
    },
    {
      id: 'r',
      name: { en: 'R', zh: 'R' },
      code: r(table, csv),
      note: {
        en: 'Base R; nothing to install.',
        zh: 'R自带的函数，不用安装任何包。',
      },
    },
    {
      id: 'javascript',
      name: { en: 'JavaScript', zh: 'JavaScript' },
      code: lines([`const url = "${json}";`, 'const rows = await (await fetch(url)).json();']),
      note: {
        en: 'In a browser, a notebook, Node or Deno; every site may ask.',
        zh: '浏览器、笔记本、Node、Deno都可用；任何网站都可以请求。',
      },
    },
    {
      id: 'duckdb',
      name: { en: 'DuckDB, SQL', zh: 'DuckDB（SQL）' },
      code: duckdb(table, parquet ? addressOf('parquet') : csv, parquet),
      note: quoteNote(table),
    },
    {
      id: 'stata',
      name: { en: 'Stata', zh: 'Stata' },
      code: stata(table, csv),
      note: {
        en: 'Days arrive as text: date(name, "YMD") turns them into days.',
        zh: '日期以文本读入，用date(列名, "YMD")转换。',
      },
    },
    {
      id: 'spreadsheet',
      name: { en: 'Excel, LibreOffice, WPS', zh: 'Excel、WPS、LibreOffice' },
      code: `${addressOf('xlsx')}\n`,
      note: {
        en: 'Download it, or paste the address under File, Open. Its cells have their types. A CSV that is opened by a double click may have codes and periods rewritten.',
        zh: '下载后打开，或在“文件→打开”里粘贴这个地址。工作簿的单元格自带类型；双击打开CSV，代码和时期可能被改写。',
      },
    },
  ];
}

/** The name of a table in code. */
const nameOf = ({ id }: Pick<Loaded, 'id'>): string => id.replaceAll('-', '_');

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

function pandas(table: Loaded, csv: string): string {
  const texts = misread(table).map((name) => `"${name}": "string"`);
  const dates = days(table);
  return lines([
    'import pandas as pd',
    '',
    `${nameOf(table)} = pd.read_csv(`,
    `    "${csv}",`,
    '    keep_default_na=False,',
    '    na_values=[""],',
    ...(texts.length > 0 ? [`    dtype={${texts.join(', ')}},`] : []),
    ...(dates.length > 0 ? [`    parse_dates=[${quoted(dates)}],`] : []),
    ')',
  ]);
}

function r(table: Loaded, csv: string): string {
  const kinds = [
    ...misread(table).map((name) => `${name} = "character"`),
    ...days(table).map((name) => `${name} = "Date"`),
  ];
  const classes = kinds.map((each, nth) => `    ${each}${nth < kinds.length - 1 ? ',' : ''}`);
  return lines([
    `${nameOf(table)} <- read.csv(`,
    `  "${csv}",`,
    '  encoding = "UTF-8",',
    `  na.strings = ""${kinds.length > 0 ? ',' : ''}`,
    ...(kinds.length > 0 ? ['  colClasses = c(', ...classes, '  )'] : []),
    ')',
  ]);
}

function duckdb(table: Loaded, address: string, parquet: boolean): string {
  const texts = misread(table).map((name) => `'${name}': 'VARCHAR'`);
  const types = texts.length > 0 ? `, types = {${texts.join(', ')}}` : '';
  const from = parquet ? `'${address}'` : `read_csv('${address}', header = true${types})`;
  const example = hasGroup(table)
    ? ['', `SELECT "group", count(*) FROM ${nameOf(table)} GROUP BY "group";`]
    : [];
  return lines([`CREATE TABLE ${nameOf(table)} AS`, `FROM ${from};`, ...example]);
}

const hasGroup = ({ columns }: Pick<Loaded, 'columns'>): boolean =>
  columns.some(({ name }) => name === 'group');

function quoteNote(table: Loaded): Text {
  const asks = {
    en: 'In the shell, in Python or in R.',
    zh: '命令行、Python、R里都可用。',
  };
  if (!hasGroup(table)) return asks;
  return {
    en: `${asks.en} “group” is a word of SQL: write it in quotes.`,
    zh: `${asks.zh}“group”是SQL的保留字，要加引号。`,
  };
}

function stata(table: Loaded, csv: string): string {
  const texts = misread(table);
  const places = table.columns.flatMap(({ name }, nth) => (texts.includes(name) ? nth + 1 : []));
  const kept = places.length > 0 ? ` stringcols(${places.join(' ')})` : '';
  return lines([
    `import delimited "${csv}", ///`,
    `    clear varnames(1) case(preserve) encoding("UTF-8") bindquote(strict)${kept}`,
  ]);
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
