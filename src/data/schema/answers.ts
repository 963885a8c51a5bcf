import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** Results that speak to promises. */
export const answers = table({
  name: 'answers',
  one: 'answer',
  about: {
    en: 'Promises and the results that speak to them, with what a reader must be told.',
    zh: '承诺与回应它的结果，以及必须告诉读者的话。',
  },
  key: ['promise', 'result'],
  columns: {
    promise: reference(
      'figures',
      cell.id(),
      'The figure that promises.',
      '承诺',
      '作出承诺的那条数据。',
    ),
    result: reference(
      'figures',
      cell.maybe(cell.id()),
      'The figure that reports; empty where no document reports on the promise.',
      '结果',
      '报告结果的那条数据；没有文件报告的留空。',
    ),
    verdict: column(
      cell.oneOf('met', 'not-met', 'cannot-tell', 'unreported'),
      'What the result says about the promise.',
      '判断',
      '从结果能看出承诺怎么样。',
    ),
    caveat_en: column(
      cell.text(),
      'Why the verdict is no stronger, in English.',
      '保留（英文）',
      '判断为什么不能下得更重，英文。',
    ),
    caveat_zh: column(cell.text(), 'The same in Chinese.', '保留（中文）', '同上，中文。'),
  },
  row: ({ caveat_en, caveat_zh, ...same }) => ({ ...same, caveat: both(caveat_en, caveat_zh) }),
});

export type Answer = RowOf<typeof answers>;
