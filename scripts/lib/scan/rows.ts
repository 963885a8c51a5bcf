import type { FigureRow } from '../../../src/data/figure-row.ts';
import {
  proposedRow,
  rowsOf as rowsOfStated,
  statedOnce,
} from '../../../src/reading/propose/rows.ts';
import { candidate, mentionRow, type Candidate, type MentionRow } from '../scan-rows.ts';
import type { Scanned } from './scanned.ts';

/** A candidate as `--json` prints it, with what speaks for its indicator. */
export type Proposed = Candidate & {
  /** The likeliest indicators, the best first; 1 where all of a name stands there. */
  readonly candidates: readonly { readonly indicator: string; readonly confidence: number }[];
  /** Whether another figure has the id. */
  readonly taken: boolean;
};

/** The figures of a document as rows; what it says twice is one row with both mentions. */
export function rowsOf({ readings, proposals }: Scanned, document: string): readonly FigureRow[] {
  return rowsOfStated(statedOnce(readings, proposals), document);
}

/** The same as objects for programs. */
export function objectsOf({ readings, proposals }: Scanned, document: string): readonly Proposed[] {
  return statedOnce(readings, proposals).map(({ reading, proposal, mentions }) => ({
    ...candidate(reading, { document, place: proposal.place }),
    ...proposedRow(reading, proposal, document),
    value: reading.value,
    mentions,
    candidates: proposal.candidates.map(({ indicator, confidence }) => ({
      indicator: indicator.id,
      confidence: Math.round(confidence * 100) / 100,
    })),
    taken: proposal.taken,
  }));
}

/** The numerals of a document that are no figures, as rows of `mentions.csv`. */
export function asideOf({ read, readings }: Scanned, document: string): readonly MentionRow[] {
  const kinds = new Map(readings.flatMap((one) => one.mentions.map((at) => [at, one] as const)));
  return read.mentions.flatMap((mention) => {
    const one = kinds.get(mention.locator);
    return one && one.kind !== 'figure' ? [mentionRow(mention, one, document)] : [];
  });
}
