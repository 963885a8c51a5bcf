import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** Who is counted. */
export const groups = table({
  name: 'groups',
  one: 'group',
  about: 'Who is counted, where a figure counts only some of those its indicator covers.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the group in `figures.csv`.'),
    name_en: column(cell.text(), 'Name in English.'),
    name_zh: column(cell.text(), 'Name in Chinese.'),
  },
  row: ({ name_en, name_zh, ...same }) => ({ ...same, name: both(name_en, name_zh) }),
});

export type Group = RowOf<typeof groups>;
