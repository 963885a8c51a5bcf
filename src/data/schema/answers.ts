import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** Results that speak to promises. */
export const answers = table({
  name: 'answers',
  one: 'answer',
  about: 'Promises and the results that speak to them, with what a reader must be told.',
  key: ['promise', 'result'],
  columns: {
    promise: reference('figures', cell.id(), 'The figure that promises.'),
    result: reference(
      'figures',
      cell.maybe(cell.id()),
      'The figure that reports; empty where no document reports on the promise.',
    ),
    verdict: column(
      cell.oneOf('met', 'not-met', 'cannot-tell', 'unreported'),
      'What the result says about the promise.',
    ),
    caveat_en: column(cell.text(), 'Why the verdict is no stronger, in English.'),
    caveat_zh: column(cell.text(), 'The same in Chinese.'),
  },
  row: ({ caveat_en, caveat_zh, ...same }) => ({ ...same, caveat: both(caveat_en, caveat_zh) }),
});

export type Answer = RowOf<typeof answers>;
