import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** What figures measure. */
export const indicators = table({
  name: 'indicators',
  one: 'indicator',
  about: 'What figures measure.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the indicator in every other table.'),
    topic: reference('topics', cell.id(), 'The topic it belongs to.'),
    name_en: column(cell.text(), 'Name in English.'),
    name_zh: column(cell.text(), 'Name in Chinese.'),
    unit: reference('units', cell.id(), 'What its values are counted in.'),
    kind: column(
      cell.oneOf('stock', 'flow', 'share', 'amount', 'rank', 'rule', 'count'),
      'A level, a movement over time, a share, money, a rank, a rule, or a count.',
    ),
    better: column(
      cell.oneOf('higher', 'lower', 'neither'),
      'Which way the documents wish it to go.',
    ),
    definition_en: column(cell.text(), 'What is counted and what is not, in English.'),
    definition_zh: column(cell.text(), 'The same in Chinese.'),
  },
  row: ({ name_en, name_zh, definition_en, definition_zh, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    definition: both(definition_en, definition_zh),
  }),
});

export type Indicator = RowOf<typeof indicators>;
