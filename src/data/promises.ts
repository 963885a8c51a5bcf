import type { Ledger } from './ledger.ts';
import type { Figure } from './schema/figures.ts';

/** A quantity that a document says will be: one series, however many years it is set for. */
export interface Series {
  /** `{place}:{indicator}` or `{place}:{indicator}:{group}`; `unstated` for no place. */
  readonly key: string;
  readonly place: string | null;
  readonly indicator: string;
  readonly group: string | null;
  /** Its targets by the end of their periods, those without a period last. */
  readonly targets: readonly Figure[];
  /** Its projections in the same order. */
  readonly projections: readonly Figure[];
  /** The level it starts from, be it a number, a word or a dash; null where none is printed. */
  readonly baseline: Figure | null;
}

/** The key of the series that a figure belongs to. */
export function seriesKey({ place, indicator, group }: Figure): string {
  return [place ?? 'unstated', indicator, ...(group === null ? [] : [group])].join(':');
}

/** The promises: every series with a target, in the order in which the ledger first states them. */
export function promises({ figures }: Pick<Ledger, 'figures'>): readonly Series[] {
  return allSeries(figures).filter(({ targets }) => targets.length > 0);
}

/** The series that are forecast and not promised: each has a projection and no target. */
export function projections({ figures }: Pick<Ledger, 'figures'>): readonly Series[] {
  return allSeries(figures).filter(
    (series) => series.targets.length === 0 && series.projections.length > 0,
  );
}

function allSeries(figures: readonly Figure[]): readonly Series[] {
  return [...Map.groupBy(figures, seriesKey)].flatMap(([key, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const of = (wanted: Figure['status']): readonly Figure[] =>
      rows.filter(({ status }) => status === wanted).toSorted(byEnd);
    const { place, indicator, group } = first;
    const [baseline = null] = of('baseline');
    const found = { targets: of('target'), projections: of('projection'), baseline };
    return [{ key, place, indicator, group, ...found }];
  });
}

/** By the last day of the period; what has none is later than any day. */
function byEnd(a: Figure, b: Figure): number {
  const [left, right] = [a.period?.end ?? '~', b.period?.end ?? '~'];
  return left < right ? -1 : left > right ? 1 : 0;
}
