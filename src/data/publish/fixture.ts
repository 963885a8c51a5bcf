import * as cell from '../schema/cell.ts';
import { column, columnsOf } from '../schema/table.ts';
import type { PublishedRow, PublishedTable } from './table.ts';

/** The columns of an invented table: one of every type, with and without gaps. */
export const inventedColumns = columnsOf({
  id: column(cell.id(), 'Its name.', '编号', '编号。'),
  words: column(cell.remark(), 'Any words.', '文字', '任意文字。'),
  amount: column(cell.maybe(cell.number()), 'A number.', '数', '一个数。'),
  rank: column(cell.maybe(cell.whole(-9, 9)), 'A whole number.', '名次', '一个整数。'),
  day: column(cell.maybe(cell.day()), 'A day.', '日期', '一个日期。'),
  kind: column(cell.oneOf('good', 'bad'), 'One of two.', '类别', '二者之一。'),
});

/** A sound row of it. */
export const inventedRow = {
  id: 'one',
  words: '两行，"引号"',
  amount: 0.1,
  rank: -3,
  day: '2020-11-30',
  kind: 'good',
} as const satisfies PublishedRow;

/** An invented table of some rows. */
export function inventedTable(
  rows: readonly PublishedRow[],
  changed: Partial<PublishedTable> = {},
): PublishedTable {
  return {
    id: 'invented',
    title: { en: 'An invented table', zh: '虚构的表' },
    description: { en: 'Nothing in it is true.', zh: '其中没有一样是真的。' },
    columns: inventedColumns,
    key: ['id'],
    rows,
    documents: [],
    ...changed,
  };
}
