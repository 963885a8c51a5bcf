import type { Reading } from '../reading.ts';
import { rowOf, type RowColumn } from '../rows.ts';
import type { Proposal } from './propose.ts';

/** A figure that a document states, once or more often. */
export interface Stated {
  readonly reading: Reading;
  readonly proposal: Proposal;
  /** The locators of all its numerals, here and where the document says it again. */
  readonly mentions: string;
}

/** A row of `figures.csv`: its cells by column, in their order. */
export type Row = Readonly<Record<RowColumn, string>>;

/** A reading as a row, with what is proposed for it. */
export function proposedRow(reading: Reading, proposal: Proposal, document: string): Row {
  const { id, place, indicator, group, accrual, word_en, note_en, note_zh } = proposal;
  const row = rowOf(reading, { document, place });
  return { ...row, id, indicator, group, accrual, word_en, note_en, note_zh };
}

/** The figures among readings; what a document says twice is one, with the mentions of both. */
export function statedOnce(
  readings: readonly Reading[],
  proposals: readonly Proposal[],
): readonly Stated[] {
  const all = readings.flatMap((reading, at) => {
    const proposal = proposals[at];
    return reading.kind === 'figure' && proposal ? [{ reading, proposal }] : [];
  });
  const again = Map.groupBy(all, ({ proposal }) => proposal.repeats);
  return (again.get('') ?? []).map(({ reading, proposal }) => ({
    reading,
    proposal,
    mentions: [reading, ...(again.get(reading.locator) ?? []).map((other) => other.reading)]
      .flatMap(({ mentions }) => mentions)
      .join(' '),
  }));
}

/** The figures of a document as rows of `figures.csv`. */
export function rowsOf(stated: readonly Stated[], document: string): readonly Row[] {
  return stated.map(({ reading, proposal, mentions }) => ({
    ...proposedRow(reading, proposal, document),
    mentions,
  }));
}
