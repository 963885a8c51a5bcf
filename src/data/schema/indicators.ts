import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** What figures measure. */
export const indicators = table({
  name: 'indicators',
  one: 'indicator',
  about: { en: 'What figures measure.', zh: '数字衡量的是什么。' },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the indicator in every other table.',
      '编号',
      '该指标在其他各表中的编号。',
    ),
    topic: reference('topics', cell.id(), 'The topic it belongs to.', '题目', '所属的题目。'),
    name_en: column(cell.name(), 'Name in English.', '名称（英文）', '英文名。'),
    name_zh: column(cell.name(), 'Name in Chinese.', '名称（中文）', '中文名。'),
    unit: reference(
      'units',
      cell.id(),
      'What its values are counted in.',
      '单位',
      '数值的计量单位。',
    ),
    kind: column(
      cell.oneOf('stock', 'flow', 'share', 'amount', 'rank', 'rule', 'count'),
      'A level, a movement over time, a share, money, a rank, a rule, or a count.',
      '类别',
      '存量、一段时间的流量、占比、金额、名次、规则或条数。',
    ),
    better: column(
      cell.oneOf('higher', 'lower', 'neither'),
      'Which way the documents wish it to go.',
      '期望方向',
      '文件希望它往哪个方向变。',
    ),
    definition_en: column(
      cell.text(),
      'What is counted and what is not, in English.',
      '定义（英文）',
      '计入什么、不计入什么，英文。',
    ),
    definition_zh: column(cell.text(), 'The same in Chinese.', '定义（中文）', '同上，中文。'),
  },
  row: ({ name_en, name_zh, definition_en, definition_zh, ...same }) => ({
    ...same,
    name: both(name_en, name_zh),
    definition: both(definition_en, definition_zh),
  }),
});

export type Indicator = RowOf<typeof indicators>;
