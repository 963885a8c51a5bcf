import type { Reading } from './reading.ts';

/** Where the rows come from; empty where the caller does not know. */
export interface Origin {
  readonly document: string;
  readonly place: string;
}

/** The columns of `figures.csv`, in order; what fills `row` is held against them by its type. */
export type RowColumn =
  | 'id'
  | 'document'
  | 'mentions'
  | 'printed'
  | 'place'
  | 'indicator'
  | 'group'
  | 'status'
  | 'force'
  | 'bound'
  | 'value'
  | 'word'
  | 'word_en'
  | 'period'
  | 'accrual'
  | 'note_en'
  | 'note_zh';

/** A reading as a row of `figures.csv`, its columns in order; what only a person can tell stays empty. */
export function rowOf(reading: Reading, origin: Origin): Readonly<Record<RowColumn, string>> {
  const { printed, bound, decimal, period, perYear, cumulative } = reading;
  const status = reading.status ?? '';
  return {
    id: '',
    document: origin.document,
    mentions: reading.mentions.join(' '),
    printed: inert(printed),
    place: origin.place,
    indicator: '',
    group: '',
    status,
    force: status === 'target' ? reading.force : '',
    bound,
    value: decimal,
    word: decimal === '' ? inert(printed) : '',
    word_en: '',
    period,
    accrual: cumulative ? 'cumulative' : perYear ? 'per-year' : 'point',
    note_en: '',
    note_zh: '',
  };
}

/** A sign that a spreadsheet would run, as one that only looks the same. */
export function inert(printed: string): string {
  return printed
    .replace(/^[-－]+(?=.*\d)/, '−')
    .replace(/^[-－]+$/, (dashes) => '—'.repeat(dashes.length))
    .replace(/^[=+@＝＋＠]+/, '');
}
