import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** What the figures are about, and whether places may be compared in it. */
export const topics = table({
  name: 'topics',
  one: 'topic',
  about: 'What the figures are about, and whether places may be compared in it.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the topic in `indicators.csv`.'),
    name_en: column(cell.text(), 'Name in English.'),
    name_zh: column(cell.text(), 'Name in Chinese.'),
    comparable: column(
      cell.oneOf('yes', 'side-by-side', 'no', 'one-place'),
      'Whether the places may be compared, only shown side by side, not at all, or only one speaks.',
    ),
    reason_en: column(cell.text(), 'Why, in English.'),
    reason_zh: column(cell.text(), 'Why, in Chinese.'),
  },
  row: ({ name_en, name_zh, reason_en, reason_zh, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    reason: both(reason_en, reason_zh),
  }),
});

export type Topic = RowOf<typeof topics>;
