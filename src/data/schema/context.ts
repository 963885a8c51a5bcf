import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** Facts from outside the documents, never mixed with figures. */
export const context = table({
  name: 'context',
  one: 'context row',
  about: {
    en: 'Facts from outside the documents, such as census counts; never mixed with figures.',
    zh: '文件以外的事实，如人口普查数，从不与文件里的数字混在一起。',
  },
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the fact.', '编号', '这条事实的编号。'),
    place: reference('places', cell.id(), 'Where it is counted.', '地方', '统计的是哪里。'),
    indicator: reference('indicators', cell.id(), 'What it measures.', '指标', '衡量的是什么。'),
    value: column(
      cell.positive(),
      'The number, in the unit beside it.',
      '数值',
      '数，单位见旁边一列。',
    ),
    unit: reference('units', cell.id(), 'What it is counted in.', '单位', '计量单位。'),
    period: column(cell.period(), 'When it holds.', '时期', '对应的时间。'),
    source_en: column(
      cell.text(),
      'Where it comes from, in English.',
      '来源（英文）',
      '出自哪里，英文。',
    ),
    source_zh: column(cell.text(), 'The same in Chinese.', '来源（中文）', '同上，中文。'),
    url: column(
      cell.maybe(cell.url()),
      'Address of the source, where one is known.',
      '网址',
      '来源的网址；不知道的留空。',
    ),
    confidence: column(
      cell.oneOf('two-sources', 'one-source', 'estimate'),
      'Confirmed by two sources, given by one, or our own estimate.',
      '可信程度',
      '有两个来源印证、只有一个来源，还是我们自己的估算。',
    ),
  },
  row: ({ source_en, source_zh, ...same }) => ({ ...same, source: both(source_en, source_zh) }),
});

export type ContextRow = RowOf<typeof context>;
