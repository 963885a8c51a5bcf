import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** How many colours `src/styles/palette.css` has for places. */
export const palette = 12;

/** The places that figures are counted in. */
export const places = table({
  name: 'places',
  one: 'place',
  about: 'Where things are counted.',
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the place in every other table and at the start of its figures.',
    ),
    name_en: column(cell.text(), 'Name in English.'),
    name_zh: column(cell.text(), 'Name in Chinese.'),
    kind: column(cell.oneOf('country', 'province', 'city', 'district'), 'Level of government.'),
    code: column(
      cell.maybe(cell.shaped('six digits', /^\d{6}$/)),
      'Code in GB/T 2260; empty for the country, which has none.',
    ),
    part_of: reference('places', cell.maybe(cell.id()), 'The place it belongs to.'),
    latitude: column(cell.number(-90, 90), 'Degrees north, of the seat of government.'),
    longitude: column(cell.number(-180, 180), 'Degrees east, of the seat of government.'),
    compared: column(cell.yesNo(), 'Whether the site sets it beside the others.'),
    colour: column(
      cell.whole(1, palette),
      'Its colour, by number in the palette; places that are compared have one each.',
    ),
  },
  row: ({ name_en, name_zh, part_of, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    partOf: part_of,
  }),
});

export type Place = RowOf<typeof places>;
