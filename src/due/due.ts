import type { Ledger } from '../data/ledger.ts';
import { seriesKey } from '../data/promises.ts';
import type { Figure } from '../data/schema/figures.ts';

/** The targets that end on one day. */
export interface DueDay {
  /** ISO 8601. */
  readonly day: string;
  readonly targets: readonly Figure[];
}

/** Every target with an end, by its day; those of one day in the order of the ledger. */
export function dueDays({ figures }: Pick<Ledger, 'figures'>): readonly DueDay[] {
  const dated = figures.flatMap((figure) => {
    const day = figure.status === 'target' ? figure.period?.end : null;
    return typeof day === 'string' ? [{ day, figure }] : [];
  });
  return [...Map.groupBy(dated, ({ day }) => day)]
    .map(([day, rows]) => ({ day, targets: rows.map(({ figure }) => figure) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** What the documents later report beside a target; nothing where they are silent. */
export function reportedOf(
  target: Figure,
  { answers, figure }: Pick<Ledger, 'answers' | 'figure'>,
): readonly Figure[] {
  return answers.flatMap(({ promise, result }) =>
    promise === target.id && result !== null ? [figure(result)] : [],
  );
}

/** A result of the series of a promise that nobody has set beside it as an answer. */
export interface Beside {
  readonly result: Figure;
  /** Whether it was reported after the promises were made, and before any of them falls due. */
  readonly isEarly: boolean;
}

/**
 * What is reported of the same place, measure and group as promises of one series, and answers none
 * of them: for another time, or before they fall due. It would be false to say that nothing is.
 */
export function besides(promises: readonly Figure[], ledger: Ledger): readonly Beside[] {
  const keys = new Set(promises.map(seriesKey));
  const answering = new Set(promises.flatMap((each) => reportedOf(each, ledger)));
  const day = ({ document }: Figure): string => ledger.document(document).published;
  return ledger.figures
    .filter((each) => each.status === 'reported' && keys.has(seriesKey(each)))
    .filter((each) => !answering.has(each))
    .map((result) => ({
      result,
      isEarly: promises
        .filter(({ status }) => status !== 'baseline')
        .every((each) => day(each) <= day(result) && day(result) <= (each.period?.end ?? '')),
    }));
}

/** The targets of a place that had come due by a day and that no document here reports on. */
export function unreported(ledger: Ledger, place: string, by: string): readonly Figure[] {
  return dueDays(ledger)
    .filter(({ day }) => day <= by)
    .flatMap(({ targets }) => targets)
    .filter((target) => target.place === place && reportedOf(target, ledger).length === 0);
}

/** The ledger's own date: the newest of the days on which something in it was written. */
export function newest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
