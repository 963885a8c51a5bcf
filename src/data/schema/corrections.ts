import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** Slips found in a document or in our reading of it. */
export const corrections = table({
  name: 'corrections',
  one: 'correction',
  about: {
    en: 'Slips: a document’s own (the printed value stays in the figure) and ours.',
    zh: '差错：文件自身的差错（数据里保留原文数值）和我们的差错。',
  },
  key: ['figure', 'date', 'kind'],
  columns: {
    figure: reference('figures', cell.id(), 'The figure it concerns.', '数据', '所涉及的数据。'),
    date: column(
      cell.publishedDay(),
      'Day on which we published the correction.',
      '日期',
      '我们公布更正的日期。',
    ),
    kind: column(
      cell.oneOf('source', 'ours'),
      '`source`: the document’s slip, both values are shown. `ours`: we misread.',
      '类别',
      '`source`：文件自身的差错，两个数值都展示。`ours`：我们读错了。',
    ),
    was: column(cell.numberOrWord(), 'The value before.', '原值', '更正之前的值。'),
    corrected: column(cell.numberOrWord(), 'The value that is right.', '更正值', '正确的值。'),
    reason_en: column(
      cell.text(),
      'How we know, in English.',
      '依据（英文）',
      '我们怎么知道的，英文。',
    ),
    reason_zh: column(cell.text(), 'The same in Chinese.', '依据（中文）', '同上，中文。'),
  },
  row: ({ reason_en, reason_zh, ...same }) => ({ ...same, reason: both(reason_en, reason_zh) }),
});

export type Correction = RowOf<typeof corrections>;
