import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** What values are counted in. */
export const units = table({
  name: 'units',
  one: 'unit',
  about: {
    en: 'What values are counted in. Person-times are not people.',
    zh: '数值的计量单位。人次不等于人。',
  },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the unit in `indicators.csv` and `context.csv`.',
      '编号',
      '该单位在`indicators.csv`和`context.csv`中的编号。',
    ),
    name_en: column(
      cell.name(),
      'Name in English, in the plural.',
      '名称（英文）',
      '英文名，复数。',
    ),
    name_zh: column(cell.name(), 'Name in Chinese.', '名称（中文）', '中文名。'),
    symbol_en: column(
      cell.name(),
      'What follows a number in English; not the number one.',
      '符号（英文）',
      '英文里写在数字后面的词；数字为1时不用它。',
    ),
    symbol_zh: column(
      cell.name(),
      'What follows a number in Chinese.',
      '符号（中文）',
      '中文里写在数字后面的词。',
    ),
    singular_en: column(
      cell.name(),
      'What follows the number one in English.',
      '单数（英文）',
      '英文里写在数字1后面的词。',
    ),
  },
  row: ({ name_en, name_zh, symbol_en, symbol_zh, singular_en, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    symbol: both(symbol_en, symbol_zh),
    singular: singular_en,
  }),
});

export type Unit = RowOf<typeof units>;
