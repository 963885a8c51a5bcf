import type { Ledger } from './ledger.ts';
import type { Figure } from './schema/figures.ts';

/** Seen from the last text about its place: due by then, due only later, or on no day. */
export type Due = 'in-time' | 'later' | 'undated';

/** By place, the day of the last text about it. */
type LastTexts = ReadonlyMap<string | null, string>;

const known = new WeakMap<Ledger, LastTexts>();

/** Gathered once a ledger, because every figure is asked for it. */
function lastTexts(ledger: Ledger): LastTexts {
  const found = known.get(ledger);
  if (found !== undefined) return found;
  const made = new Map<string | null, string>();
  for (const { place, document } of ledger.figures) {
    const { published } = ledger.document(document);
    if (published > (made.get(place) ?? '')) made.set(place, published);
  }
  known.set(ledger, made);
  return made;
}

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
