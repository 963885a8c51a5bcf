import type { FigureRow } from '../../../src/data/figure-row.ts';
import type { Proposal } from '../../../src/reading/propose/propose.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { candidate, figureRow, mentionRow, type Candidate, type MentionRow } from '../scan-rows.ts';
import type { Scanned } from './scanned.ts';

/** A candidate as `--json` prints it, with what speaks for its indicator. */
export type Proposed = Candidate & {
  /** The likeliest indicators, the best first; 1 where all of a name stands there. */
  readonly candidates: readonly { readonly indicator: string; readonly confidence: number }[];
  /** Whether another figure has the id. */
  readonly taken: boolean;
};

/** A reading as a row of `figures.csv`, with what is proposed for it. */
export function proposedRow(reading: Reading, proposal: Proposal, document: string): FigureRow {
  const { id, place, indicator, group, accrual, word_en, note_en, note_zh } = proposal;
  const row = figureRow(reading, { document, place });
  return { ...row, id, indicator, group, accrual, word_en, note_en, note_zh };
}

/** The figures of a document as rows; what it says twice is one row with both mentions. */
export function rowsOf(found: Scanned, document: string): readonly FigureRow[] {
  return figures(found).map(({ reading, proposal, mentions }) => ({
    ...proposedRow(reading, proposal, document),
    mentions,
  }));
}

/** The same as objects for programs. */
export function objectsOf(found: Scanned, document: string): readonly Proposed[] {
  return figures(found).map(({ reading, proposal, mentions }) => ({
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

interface Figure {
  readonly reading: Reading;
  readonly proposal: Proposal;
  readonly mentions: string;
}

function figures({ readings, proposals }: Scanned): readonly Figure[] {
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
