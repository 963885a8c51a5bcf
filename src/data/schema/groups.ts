import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** Who is counted. */
export const groups = table({
  name: 'groups',
  one: 'group',
  about: {
    en: 'Who is counted, where a figure counts only some of those its indicator covers.',
    zh: '统计的是哪些人：数字只涉及指标中一部分人时注明。',
  },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the group in `figures.csv`.',
      '编号',
      '该人群在`figures.csv`中的编号。',
    ),
    name_en: column(cell.name(), 'Name in English.', '名称（英文）', '英文名。'),
    name_zh: column(cell.name(), 'Name in Chinese.', '名称（中文）', '中文名。'),
  },
  row: ({ name_en, name_zh, ...same }) => ({ ...same, name: both(name_en, name_zh) }),
});

export type Group = RowOf<typeof groups>;
