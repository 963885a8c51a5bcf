import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** How many colours `src/styles/palette.css` has for places. */
export const palette = 12;

/** The places that figures are counted in. */
export const places = table({
  name: 'places',
  one: 'place',
  about: { en: 'Where things are counted.', zh: '统计所及的地方。' },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the place in every other table and at the start of its figures.',
      '编号',
      '该地在其他各表中的编号，也是其数据编号的开头。',
    ),
    name_en: column(cell.name(), 'Name in English.', '地名（英文）', '英文名。'),
    name_zh: column(cell.name(), 'Name in Chinese.', '地名（中文）', '中文名。'),
    kind: column(
      cell.oneOf('country', 'province', 'city', 'district'),
      'Level of government.',
      '级别',
      '行政级别。',
    ),
    code: column(
      cell.maybe(cell.code()),
      'Code in GB/T 2260; empty for the country, which has none.',
      '行政区划代码',
      'GB/T 2260代码；国家没有代码，留空。',
    ),
    part_of: reference(
      'places',
      cell.maybe(cell.id()),
      'The place it belongs to.',
      '隶属',
      '所属的地方。',
    ),
    latitude: column(
      cell.number(-90, 90),
      'Degrees north, of the seat of government.',
      '纬度',
      '政府驻地的北纬度数。',
    ),
    longitude: column(
      cell.number(-180, 180),
      'Degrees east, of the seat of government.',
      '经度',
      '政府驻地的东经度数。',
    ),
    compared: column(
      cell.yesNo(),
      'Whether the site sets it beside the others.',
      '是否并列',
      '本站是否把它与其他地方并列。',
    ),
    colour: column(
      cell.whole(1, palette),
      'Its colour, by number in the palette; places that are compared have one each.',
      '颜色',
      '它的颜色在色板里的编号；并列的各地颜色互不相同。',
    ),
  },
  row: ({ name_en, name_zh, part_of, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    partOf: part_of,
  }),
});

export type Place = RowOf<typeof places>;
