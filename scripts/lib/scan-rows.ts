import { figureColumns, type FigureRow } from '../../src/data/figure-row.ts';
import type { Doubt } from '../../src/reading/words/doubts.ts';
import type { Mention } from '../../src/reading/numbers/mentions.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { inert, rowOf, type Origin } from '../../src/reading/rows.ts';

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
  /** What makes the value doubtful. */
  readonly doubts: readonly Doubt[];
  /** Why the period is empty; empty where it is settled. */
  readonly unsettled: string;
};

/** Why a row cannot be committed as it was read; empty where it can. The ledger adds up what it holds. */
export function barred({ decimal, kind }: Pick<Reading, 'decimal' | 'kind'>): string {
  return kind === 'figure' && decimal.startsWith('-')
    ? 'a value below zero, which data/figures.csv does not hold: write by how much it fell, under an indicator of the fall, or set it aside'
    : '';
}

/** Why a row has no place although the document has one; empty where it has. */
export function unplaced(stranger: string): string {
  return stranger === '' ? '' : `its words name ${stranger}, which data/places.csv does not have`;
}

/** A reading as a row of `figures.csv`; what only a person can tell stays empty. */
export function figureRow(reading: Reading, origin: Origin): FigureRow {
  const row: FigureRow = rowOf(reading, origin);
  return Object.fromEntries(figureColumns.map((column) => [column, row[column]])) as FigureRow;
}

/** A reading as an object of `--json`. */
export function candidate(reading: Reading, origin: Origin): Candidate {
  const { locator, value, decimal, unit, partner, doubts, unsettled } = reading;
  const row = figureRow(reading, origin);
  return { locator, ...row, value, decimal, unit, partner, doubts, unsettled };
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
