import type { Ledger } from './ledger.ts';
import { perLedger } from './per-ledger.ts';
import type { Figure } from './schema/figures.ts';

/** Seen from the last text about its place: due by then, due only later, or on no day. */
export type Due = 'in-time' | 'later' | 'undated';

/** By place, the day of the last text about it. */
const lastTexts = perLedger((ledger) => {
  const made = new Map<string | null, string>();
  for (const { place, document } of ledger.figures) {
    const { published } = ledger.document(document);
    if (published > (made.get(place) ?? '')) made.set(place, published);
  }
  return made;
});

/**
 * When a promise falls due, and whether a text about the same place was published after that day
 * and could have told of it; null for what is no promise.
 */
export function whenDue({ status, period, place }: Figure, ledger: Ledger): Due | null {
  if (status !== 'target' && status !== 'projection') return null;
  const end = period?.end ?? null;
  if (end === null) return 'undated';
  return end <= (lastTexts(ledger).get(place) ?? '') ? 'in-time' : 'later';
}
