import type { Result } from '../checks/check.ts';
import type { Correction } from '../data/schema/corrections.ts';

/** The corrections of figures that a story uses. */
export function correctionsOf<Row extends Pick<Correction, 'figure'>>(
  corrections: readonly Row[],
  used: ReadonlySet<string>,
): Row[] {
  return corrections.filter(({ figure }) => used.has(figure));
}

/** The day a story last changed: its own, or that of a later correction to a figure it uses. */
export function lastChanged(
  updated: string,
  corrections: readonly Pick<Correction, 'date'>[],
): string {
  return corrections.reduce((last, { date }) => (date > last ? date : last), updated);
}

/** What a reader should hear first: what fails, then what nobody can tell. */
const order = ['fails', 'cannot-be-told', 'holds'] as const;

/**
 * The checks that touch the figures a story uses, those about nothing else first, and among them
 * the ones that a reader should hear of first.
 */
export function checksOf<Row extends Pick<Result, 'figures' | 'verdict'>>(
  results: readonly Row[],
  used: ReadonlySet<string>,
): Row[] {
  const share = (row: Row): number =>
    row.figures.filter((id) => used.has(id)).length / row.figures.length;
  return results
    .filter((row) => share(row) > 0)
    .toSorted(
      (a, b) =>
        Number(share(b) === 1) - Number(share(a) === 1) ||
        order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
        share(b) - share(a),
    );
}

/** As many of each verdict as a reader takes in. */
const few: Readonly<Record<Result['verdict'], number>> = {
  fails: 2,
  'cannot-be-told': 2,
  holds: 1,
};

/** A handful of checks to read, of every verdict, in the order they come in. */
export function handful<Row extends Pick<Result, 'verdict'>>(checks: readonly Row[]): Row[] {
  const left = { ...few };
  return checks.filter(({ verdict }) => left[verdict]-- > 0);
}
