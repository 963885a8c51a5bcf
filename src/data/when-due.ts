import type { Ledger } from './ledger.ts';
import type { Figure } from './schema/figures.ts';

/** Seen from the last text about its place: due by then, due only later, or on no day. */
export type Due = 'in-time' | 'later' | 'undated';

/**
 * When a promise falls due, and whether a text about the same place was published after that day
 * and could have told of it; null for what is no promise.
 */
export function whenDue({ status, period, place }: Figure, ledger: Ledger): Due | null {
  if (status !== 'target' && status !== 'projection') return null;
  const end = period?.end ?? null;
  if (end === null) return 'undated';
  const about = ledger.figures.filter((figure) => figure.place === place);
  return about.some(({ document }) => end <= ledger.document(document).published)
    ? 'in-time'
    : 'later';
}
