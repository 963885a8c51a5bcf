import * as cell from './cell.ts';
import { selection } from './selection.ts';
import { both, column, table, tableNames, type RowOf, type TableName } from './table.ts';

/** What is made of figures and is no file of the ledger. */
const made = ['promises', 'years', 'checks'] as const;

/** What a dataset may hold: a table of the ledger, or one that is made of its figures. */
export type DatasetTable = TableName | (typeof made)[number];

/** The tables whose rows are figures, or are made of some, so that a dataset may choose among them. */
export const chosenTables: readonly DatasetTable[] = ['figures', 'promises', 'years'];

/** The named tables offered for download. */
export const datasets = table({
  name: 'datasets',
  one: 'dataset',
  about: { en: 'The tables offered for download.', zh: '提供下载的各张表。' },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the dataset and of its files.',
      '编号',
      '数据集及其文件的名字。',
    ),
    title_en: column(cell.name(), 'Title in English.', '标题（英文）', '英文标题。'),
    title_zh: column(cell.name(), 'Title in Chinese.', '标题（中文）', '中文标题。'),
    description_en: column(
      cell.text(),
      'What it holds, in English.',
      '简介（英文）',
      '里面有什么，英文。',
    ),
    description_zh: column(cell.text(), 'The same in Chinese.', '简介（中文）', '同上，中文。'),
    table: column(
      cell.oneOf<DatasetTable>(...tableNames, ...made),
      'What its rows are: those of a file of the ledger; or `promises`, one row for each target; `years`, one row for each series with a column for each year, as printed; or `checks`.',
      '表',
      '每一行是什么：账本某个文件里的一行；或`promises`，每个承诺一行；`years`，每个序列一行、每年一列，照原文写法；或`checks`，核对。',
    ),
    rows: column(
      selection(),
      'Which figures: `all`, or any of `topic:x`, `place:x`, `document:x`, `indicator:x`, `status:x`; what `&` joins must hold together.',
      '取哪些',
      '取哪些数据：`all`，或`topic:x`、`place:x`、`document:x`、`indicator:x`、`status:x`中的任意几个；用`&`相连的须同时符合。',
    ),
  },
  row: ({ title_en, title_zh, description_en, description_zh, ...same }) => ({
    ...same,
    title: both(title_en, title_zh),
    description: both(description_en, description_zh),
  }),
});

export type Dataset = RowOf<typeof datasets>;
