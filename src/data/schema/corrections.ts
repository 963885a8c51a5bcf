import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** Slips found in a document or in our reading of it. */
export const corrections = table({
  name: 'corrections',
  one: 'correction',
  about: 'Slips: a document’s own (the printed value stays in the figure) and ours.',
  key: ['figure', 'date', 'kind'],
  columns: {
    figure: reference('figures', cell.id(), 'The figure it concerns.'),
    date: column(cell.day(), 'Day on which we published the correction.'),
    kind: column(
      cell.oneOf('source', 'ours'),
      '`source`: the document’s slip, both values are shown. `ours`: we misread.',
    ),
    was: column(cell.numberOrWord(), 'The value before.'),
    corrected: column(cell.numberOrWord(), 'The value that is right.'),
    reason_en: column(cell.text(), 'How we know, in English.'),
    reason_zh: column(cell.text(), 'The same in Chinese.'),
  },
  row: ({ reason_en, reason_zh, ...same }) => ({ ...same, reason: both(reason_en, reason_zh) }),
});

export type Correction = RowOf<typeof corrections>;
