import * as cell from './cell.ts';
import { selection } from './selection.ts';
import { both, column, table, type RowOf } from './table.ts';

/** The named tables offered for download. */
export const datasets = table({
  name: 'datasets',
  one: 'dataset',
  about: 'The tables offered for download.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the dataset and of its files.'),
    title_en: column(cell.text(), 'Title in English.'),
    title_zh: column(cell.text(), 'Title in Chinese.'),
    description_en: column(cell.text(), 'What it holds, in English.'),
    description_zh: column(cell.text(), 'The same in Chinese.'),
    rows: column(
      selection(),
      'Which figures: `all`, or any of `topic:x`, `place:x`, `document:x`, `indicator:x`.',
    ),
  },
  row: ({ title_en, title_zh, description_en, description_zh, ...same }) => ({
    ...same,
    title: both(title_en, title_zh),
    description: both(description_en, description_zh),
  }),
});

export type Dataset = RowOf<typeof datasets>;
