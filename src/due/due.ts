import type { Ledger } from '../data/ledger.ts';
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
