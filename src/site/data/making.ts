import type { PublishedTable } from '../../data/publish/table.ts';
import type { Dataset, DatasetTable } from '../../data/schema/datasets.ts';
import type { Lang, Text } from '../../i18n/lang.ts';
import { tCount, type CountKey } from '../../i18n/words.ts';

const kept: Text = {
  en: 'A file of the ledger as it is kept, in the types of its columns. A cell that breaks the schema stops the publication.',
  zh: '账本里的一个文件，按各列的类型发布。有一格不合规则，就不会发布。',
};

/** How the rows of a table come about. */
const making: Partial<Readonly<Record<DatasetTable, Text>>> = {
  figures: {
    en: 'Each row is one quantity read from a document: how it is printed, where in the text it stands, and our reading of its value, unit, bound and period. Every numeral of the documents is either cited by a figure or set aside with a reason. The names, codes and addresses beside the ids are joined from the other tables.',
    zh: '每一行是从文件里读出的一个数量：原文写法、在原文的位置，以及我们读出的数值、单位、限定和时期。文件里的每一个数目，不是被某条数据引用，就是附理由不计入。编号旁的名称、代码和网址取自其他各表。',
  },
  promises: {
    en: 'Each row is a figure whose status is target, with the day it falls due, the series it belongs to, and the results that the table of answers sets against it.',
    zh: '每一行是一条身份为目标的数据，附到期日、所属序列，以及“回应”表里与它相对的结果。',
  },
  years: {
    en: 'The figures of a document that print a year, one series a row and one year a column, every cell as printed.',
    zh: '文件里写明年份的数字，一行一个序列，一年一列，每格照原文写法。',
  },
  checks: {
    en: 'A machine works every row out anew from the figures each time the data is published. If a verdict changes, nothing is published until somebody has looked.',
    zh: '每次发布数据，各行都由机器从数字重新算出。结论一变，须有人看过才会发布。',
  },
  context: {
    en: 'Facts from outside the documents, each with its own source and how far it is borne out.',
    zh: '文件以外的事实，各附来源，以及有几个来源佐证。',
  },
};

/** How a dataset is made, in words. */
export function makingOf({ table }: Pick<Dataset, 'table'>, lang: Lang): string {
  return (making[table] ?? kept)[lang];
}

/** What a row may hold that its reader should know of: the rows that do are counted. */
const marks: readonly {
  readonly key: CountKey;
  readonly column: string;
  readonly holds: (cell: string) => boolean;
}[] = [
  { key: 'data.limit.promised', column: 'status', holds: (cell) => /target|projection/.test(cell) },
  { key: 'data.limit.bound', column: 'bound', holds: (cell) => cell !== 'exact' },
  { key: 'data.limit.word', column: 'word', holds: (cell) => cell !== '' },
  { key: 'data.limit.added', column: 'accrual', holds: (cell) => cell === 'cumulative' },
  { key: 'data.limit.yearly', column: 'accrual', holds: (cell) => cell === 'per-year' },
  { key: 'data.limit.unclear', column: 'accrual', holds: (cell) => cell === 'unclear' },
  { key: 'data.limit.undated', column: 'period', holds: (cell) => cell === '' },
  { key: 'data.limit.corrected', column: 'corrected', holds: (cell) => cell !== '' },
  { key: 'data.limit.unaddressed', column: 'document_url', holds: (cell) => cell === '' },
  { key: 'data.limit.unreported', column: 'results', holds: (cell) => cell === '' },
  { key: 'data.limit.single', column: 'confidence', holds: (cell) => cell === 'one-source' },
  { key: 'data.limit.estimate', column: 'confidence', holds: (cell) => cell === 'estimate' },
];

/** What a table cannot tell, counted in its own rows; what none of them has is not named. */
export function limitsOf(
  { columns, rows }: Pick<PublishedTable, 'columns' | 'rows'>,
  lang: Lang,
): string[] {
  const has = new Set(columns.map(({ name }) => name));
  return marks.flatMap(({ key, column, holds }) => {
    if (!has.has(column)) return [];
    const count = rows.filter((row) => holds(String(row[column] ?? ''))).length;
    return count === 0 ? [] : [tCount(lang, key, count)];
  });
}
