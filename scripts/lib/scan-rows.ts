import { figureColumns, type FigureRow } from '../../src/data/figure-row.ts';
import type { Mention } from '../../src/reading/numbers/mentions.ts';
import type { Reading } from '../../src/reading/reading.ts';

/** Where the rows come from; empty where the caller does not know. */
export interface Origin {
  readonly document: string;
  readonly place: string;
  /** What a number is where its sentence does not tell: a plan promises, a report reports. */
  readonly status: 'target' | 'reported';
}

/** The columns of `mentions.csv`, in order. */
export const mentionColumns = ['document', 'mention', 'printed', 'reason', 'note'] as const;

export type MentionRow = Readonly<Record<(typeof mentionColumns)[number], string>>;

/** A candidate as `--json` prints it: the keys of `figures.csv`, and what only the reader knows. */
export type Candidate = Omit<FigureRow, 'value'> & {
  readonly locator: string;
  readonly value: number | null;
  readonly decimal: string;
  readonly unit: string;
  readonly partner: string;
};

const plan = /方案|规划|计划|意见|办法|措施|目标/;

/** Whether the first lines of a document name a plan. */
export function statusOf(paragraphs: readonly string[]): Origin['status'] {
  return paragraphs.slice(0, 6).some((line) => line.length <= 60 && plan.test(line))
    ? 'target'
    : 'reported';
}

/** A reading as a row of `figures.csv`; what only a person can tell stays empty. */
export function figureRow(reading: Reading, origin: Origin): FigureRow {
  const { printed, bound, decimal, period, perYear, cumulative } = reading;
  const row: FigureRow = {
    id: '',
    document: origin.document,
    mentions: reading.mentions.join(' '),
    printed: inert(printed),
    place: origin.place,
    indicator: '',
    group: '',
    status: reading.status ?? origin.status,
    bound,
    value: decimal,
    word: decimal === '' ? inert(printed) : '',
    period,
    accrual: cumulative ? 'cumulative' : perYear ? 'per-year' : 'point',
    note_en: '',
    note_zh: '',
  };
  return Object.fromEntries(figureColumns.map((column) => [column, row[column]])) as FigureRow;
}

/** A reading as an object of `--json`. */
export function candidate(reading: Reading, origin: Origin): Candidate {
  const { locator, value, decimal, unit, partner } = reading;
  return { locator, ...figureRow(reading, origin), value, decimal, unit, partner };
}

/** A numeral that is no figure, as a row of `mentions.csv`. */
export function mentionRow(
  { locator, printed }: Mention,
  { kind, why }: Pick<Reading, 'kind' | 'why'>,
  document: string,
): MentionRow {
  return {
    document,
    mention: locator,
    printed: inert(printed),
    reason: kind === 'figure' ? 'other' : kind,
    note: why,
  };
}

/** A sign that a spreadsheet would run, as one that only looks the same. */
function inert(printed: string): string {
  return printed
    .replace(/^[-－]+(?=.*\d)/, '−')
    .replace(/^[-－]+$/, (dashes) => '—'.repeat(dashes.length))
    .replace(/^[=+@＝＋＠]+/, '');
}
