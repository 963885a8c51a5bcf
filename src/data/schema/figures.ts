import * as cell from './cell.ts';
import { both, column, reference, table, type RowOf } from './table.ts';

/** The quantities that the documents state: the heart of the ledger. */
export const figures = table({
  name: 'figures',
  one: 'figure',
  about: 'Every quantity that a document states, one a row.',
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      '`{place}-{indicator}[-{group}]-{period end or undated}[-{status}]`; `unstated` for no place.',
    ),
    document: reference('documents', cell.id(), 'The document that states it.'),
    mentions: column(
      cell.locators(),
      'Where: paragraph and numeral; several where it is repeated.',
    ),
    printed: column(cell.text(), 'What the document prints, in simplified characters.'),
    place: reference('places', cell.maybe(cell.id()), 'Where it is counted; empty if unstated.'),
    indicator: reference('indicators', cell.id(), 'What it measures.'),
    group: reference('groups', cell.maybe(cell.id()), 'Who is counted, where only some are.'),
    status: column(
      cell.oneOf('reported', 'target', 'projection', 'baseline', 'rule', 'definition'),
      'A result, a promise, a forecast, a starting level, a policy rule, or a count of parts.',
    ),
    force: column(
      cell.maybe(cell.oneOf('ensure', 'strive', 'hold', 'plain')),
      'How a target is worded: 确保, 力争, 保持 and its kin, or none of them; only targets have it.',
    ),
    bound: column(
      cell.oneOf('exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'nearly'),
      'How the document limits it: as printed, a floor, a ceiling, about, or nearly.',
    ),
    value: column(
      cell.maybe(cell.number(0)),
      'The number in the base unit of the indicator; empty where the document has a word.',
    ),
    word: column(cell.maybe(cell.text()), 'The word that stands in place of a number.'),
    word_en: column(cell.maybe(cell.text()), 'The same in English.'),
    period: column(
      cell.maybe(cell.period()),
      'When it holds; `..` is an end the document leaves open; empty if unknown, see the note.',
    ),
    accrual: column(
      cell.oneOf('point', 'per-year', 'cumulative', 'unclear'),
      'How the value relates to the period: at a point, a year, added up, or unclear.',
    ),
    note_en: column(cell.remark(), 'What a careful reader must know, in English.'),
    note_zh: column(cell.remark(), 'The same in Chinese.'),
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
