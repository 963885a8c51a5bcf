import type { Known } from '../../reading/propose/known.ts';
import { proposals } from '../../reading/propose/propose.ts';
import { rowsOf, statedOnce } from '../../reading/propose/rows.ts';
import { csvOf } from './csv.ts';
import type { Read } from './read-any.ts';
import type { Names } from './told.ts';

/** What a figure looks like among ours. */
export interface Look {
  /** Empty where none is sure. */
  readonly indicator: string;
  /** The likeliest indicators, the best first, and how much of their names stands there, from 0 to 1. */
  readonly candidates: readonly (readonly [id: string, confidence: number])[];
  readonly place: string;
  readonly group: string;
}

/** What is proposed for a document: by the locators of its figures, and as a file. */
export interface Looks {
  readonly at: ReadonlyMap<string, Look>;
  readonly csv: string;
}

/** Proposes the rest of each row, as `npm run scan` does. */
export function looksOf(read: Read, document: string, { words, ...names }: Names): Looks {
  const known: Known = { ...names, words: new Map(words), ids: new Set() };
  const proposed = proposals(read, read.readings, known);
  const stated = statedOnce(read.readings, proposed);
  const at = read.readings.flatMap(({ kind, locator }, index): [string, Look][] => {
    const proposal = kind === 'figure' ? proposed[index] : undefined;
    if (!proposal) return [];
    const { indicator, place, group } = proposal;
    const candidates = proposal.candidates.map(
      (each) => [each.indicator.id, each.confidence] as const,
    );
    return [[locator, { indicator, candidates, place, group }]];
  });
  return { at: new Map(at), csv: csvOf(stated, rowsOf(stated, document)) };
}
