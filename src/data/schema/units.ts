import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** What values are counted in. */
export const units = table({
  name: 'units',
  one: 'unit',
  about: 'What values are counted in. Person-times are not people.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the unit in `indicators.csv` and `context.csv`.'),
    name_en: column(cell.text(), 'Name in English, in the plural.'),
    name_zh: column(cell.text(), 'Name in Chinese.'),
    symbol_en: column(cell.text(), 'What follows a number in English; not the number one.'),
    symbol_zh: column(cell.text(), 'What follows a number in Chinese.'),
    singular_en: column(cell.text(), 'What follows the number one in English.'),
  },
  row: ({ name_en, name_zh, symbol_en, symbol_zh, singular_en, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    symbol: both(symbol_en, symbol_zh),
    singular: singular_en,
  }),
});

export type Unit = RowOf<typeof units>;
