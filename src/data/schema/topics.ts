import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** What the figures are about, and whether places may be compared in it. */
export const topics = table({
  name: 'topics',
  one: 'topic',
  about: {
    en: 'What the figures are about, and whether places may be compared in it.',
    zh: '数字讲的是什么，各地在这个题目上能不能比较。',
  },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the topic in `indicators.csv`.',
      '编号',
      '该题目在`indicators.csv`中的编号。',
    ),
    name_en: column(cell.name(), 'Name in English.', '名称（英文）', '英文名。'),
    name_zh: column(cell.name(), 'Name in Chinese.', '名称（中文）', '中文名。'),
    comparable: column(
      cell.oneOf('yes', 'side-by-side', 'no', 'one-place'),
      'Whether the places may be compared, only shown side by side, not at all, or only one speaks.',
      '可比性',
      '各地能比较、只能并列、不能比较，还是只有一地有数字。',
    ),
    reason_en: column(cell.text(), 'Why, in English.', '理由（英文）', '为什么，英文。'),
    reason_zh: column(cell.text(), 'Why, in Chinese.', '理由（中文）', '为什么，中文。'),
    judged_on: column(
      cell.ids(),
      'The documents whose figures of the compared places were read for the verdict and the reason.',
      '判断所据',
      '作判断、写理由时读过的文件：凡就这个题目写了各地数字的都在内。',
    ),
  },
  row: ({ name_en, name_zh, reason_en, reason_zh, judged_on, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    reason: both(reason_en, reason_zh),
    judgedOn: judged_on,
  }),
});

export type Topic = RowOf<typeof topics>;
