import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** Facts from outside the documents, never mixed with figures. */
export const context = table({
  name: 'context',
  one: 'context row',
  about: 'Facts from outside the documents, such as census counts; never mixed with figures.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the fact.'),
    place: reference('places', cell.id(), 'Where it is counted.'),
    indicator: reference('indicators', cell.id(), 'What it measures.'),
    value: column(cell.number(), 'The number, in the unit beside it.'),
    unit: reference('units', cell.id(), 'What it is counted in.'),
    period: column(cell.period(), 'When it holds.'),
    source_en: column(cell.text(), 'Where it comes from, in English.'),
    source_zh: column(cell.text(), 'The same in Chinese.'),
    url: column(cell.maybe(cell.url()), 'Address of the source, where one is known.'),
    confidence: column(
      cell.oneOf('two-sources', 'one-source', 'estimate'),
      'Confirmed by two sources, given by one, or our own estimate.',
    ),
  },
  row: ({ source_en, source_zh, ...same }) => ({ ...same, source: both(source_en, source_zh) }),
});

export type ContextRow = RowOf<typeof context>;
