import { kinds, type Kind, type Result } from '../checks/check.ts';
import type { Verdict } from '../checks/relation.ts';
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

/** The checks of one kind, and how many came to each verdict: kinds are never counted together. */
export interface Part<Row> {
  readonly kind: Kind;
  readonly list: readonly Row[];
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** Checks by kind, in the kinds' order, those that need a second look first; no empty part. */
export function partsOf<Row extends Pick<Result, 'kind' | 'verdict'>>(
  checks: readonly Row[],
): readonly Part<Row>[] {
  return kinds
    .map((kind) => {
      const list = checks.filter((each) => each.kind === kind);
      const counts = order.map((verdict) => ({
        verdict,
        count: list.filter((each) => each.verdict === verdict).length,
      }));
      return { kind, list, counts: counts.filter(({ count }) => count > 0) };
    })
    .filter(({ list }) => list.length > 0);
}

/** As many of each verdict as a reader takes in. */
const few: Readonly<Record<Result['verdict'], number>> = {
  fails: 1,
  'cannot-be-told': 1,
  holds: 1,
};

/** A handful of the checks of a kind, of every verdict, in the order they come in. */
export function handful<Row extends Pick<Result, 'verdict'>>(checks: readonly Row[]): Row[] {
  const left = { ...few };
  return checks.filter(({ verdict }) => left[verdict]-- > 0);
}
