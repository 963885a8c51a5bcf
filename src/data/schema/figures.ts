import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** What a figure may be. */
export const statuses = [
  'reported',
  'target',
  'projection',
  'baseline',
  'rule',
  'definition',
] as const;

/** The quantities that the documents state: the heart of the ledger. */
export const figures = table({
  name: 'figures',
  one: 'figure',
  about: {
    en: 'Every quantity that a document states, one a row.',
    zh: '文件写明的每一个数量，一行一个。',
  },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      '`{place}-{indicator}[-{group}]-{period end or undated}[-{status}]`; `unstated` for no place.',
      '编号',
      '`{地方}-{指标}[-{人群}]-{时期终点或undated}[-{性质}]`；没有写明地方的用`unstated`。',
    ),
    document: reference(
      'documents',
      cell.id(),
      'The document that states it.',
      '文件',
      '写明这个数字的文件。',
    ),
    mentions: column(
      cell.locators(),
      'Where: paragraph and numeral; several where it is repeated.',
      '位置',
      '在原文的第几段、第几个数目；重复出现的有几处写几处。',
    ),
    printed: column(
      cell.name(),
      'What the document prints, in simplified characters.',
      '原文写法',
      '文件里怎么写，用简体字。',
    ),
    place: reference(
      'places',
      cell.maybe(cell.id()),
      'Where it is counted; empty if unstated.',
      '地方',
      '统计的是哪里；没有写明的留空。',
    ),
    indicator: reference('indicators', cell.id(), 'What it measures.', '指标', '衡量的是什么。'),
    group: reference(
      'groups',
      cell.maybe(cell.id()),
      'Who is counted, where only some are.',
      '人群',
      '只统计一部分人时，统计的是谁。',
    ),
    status: column(
      cell.oneOf(...statuses),
      'A result, a promise, a forecast, a starting level, a policy rule, or a count of parts.',
      '性质',
      '结果、承诺、预估、起点、政策规则，或组成部分的个数。',
    ),
    force: column(
      cell.maybe(cell.oneOf('ensure', 'strive', 'hold', 'plain')),
      'How a target is worded: 确保, 力争, 保持 and its kin, or none of them; only targets have it.',
      '措辞',
      '承诺的措辞：确保、力争、保持一类，或都不是；只有承诺才有。',
    ),
    bound: column(
      cell.oneOf('exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'nearly'),
      'How the document limits it: as printed, a floor, a ceiling, about, or nearly.',
      '限定',
      '文件怎样限定这个数：如数、下限、上限、左右或接近。',
    ),
    value: column(
      cell.maybe(cell.number(0)),
      'The number in the base unit of the indicator; empty where the document has a word.',
      '数值',
      '以指标的基本单位计的数；文件用文字的留空。',
    ),
    word: column(
      cell.maybe(cell.text()),
      'The word that stands in place of a number.',
      '文字',
      '代替数字的文字。',
    ),
    word_en: column(
      cell.maybe(cell.text()),
      'The same in English.',
      '文字（英文）',
      '同上，英文。',
    ),
    period: column(
      cell.maybe(cell.period()),
      'When it holds; `..` is an end the document leaves open; empty if unknown, see the note.',
      '时期',
      '数字对应的时间；`..`表示文件没有写明的一端；不知道的留空，见说明。',
    ),
    accrual: column(
      cell.oneOf('point', 'per-year', 'cumulative', 'unclear'),
      'How the value relates to the period: at a point, a year, added up, or unclear.',
      '计法',
      '数值与时期的关系：时点、每年、累计或不明。',
    ),
    note_en: column(
      cell.remark(),
      'What a careful reader must know, in English.',
      '说明（英文）',
      '细心的读者须知道的，英文。',
    ),
    note_zh: column(cell.remark(), 'The same in Chinese.', '说明（中文）', '同上，中文。'),
  },
  row: ({ word, word_en, note_en, note_zh, ...same }) => ({
    ...same,
    word: word === null && word_en === null ? null : both(word_en ?? '', word ?? ''),
    note: both(note_en, note_zh),
  }),
});

export type Figure = RowOf<typeof figures>;
export type Status = Figure['status'];
export type Force = NonNullable<Figure['force']>;
export type Bound = Figure['bound'];
