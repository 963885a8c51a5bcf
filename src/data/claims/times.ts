import type { Ledger } from '../ledger.ts';
import { isPromise, most, type Claims } from './claim.ts';

const year = (day: string): number => Number(day.slice(0, 4));

/** First and last day of the dated promises of a place; a floor without a start begins at its end. */
function span(place: string, { figures }: Ledger): { readonly from: string; readonly to: string } {
  const periods = figures
    .filter((figure) => isPromise(figure) && figure.place === place)
    .flatMap(({ period }) => (typeof period?.end === 'string' ? [period] : []));
  const starts = periods.map(({ start, end }) => start ?? end ?? '').toSorted();
  const ends = periods.map(({ end }) => end ?? '').toSorted();
  return { from: starts[0] ?? '', to: ends.at(-1) ?? '' };
}

/** Whether there is a year in which all of these places have promises that run or fall due. */
function sharesYear(places: readonly string[], ledger: Ledger): boolean {
  const spans = places.map((place) => span(place, ledger));
  const last = Math.min(...spans.map(({ to }) => year(to)));
  return Math.max(...spans.map(({ from }) => year(from))) <= last;
}

/** What our sentences say of the years that promises are for. */
export const times = {
  'no-common-year': {
    says: 'the dated promises of Suzhou, Huzhou and Dongtou share no year, though Dongtou’s share some with each of the others’',
    holds: (ledger) =>
      !sharesYear(['suzhou', 'huzhou', 'dongtou'], ledger) &&
      sharesYear(['suzhou', 'dongtou'], ledger) &&
      sharesYear(['huzhou', 'dongtou'], ledger),
  },
  'suzhou-due-before-huzhou-begins': {
    says: 'Suzhou’s last dated promise, on homes to rent, falls due before Huzhou’s first begins',
    holds: (ledger) => {
      const homes = ledger.figure('suzhou-rental-homes-2023-05-target').period?.end;
      const { to } = span('suzhou', ledger);
      return homes === to && to < span('huzhou', ledger).from;
    },
  },
  'most-targets-dated': {
    says: 'most targets have a date, and some have none',
    holds: ({ figures }) => {
      const targets = figures.filter(({ status }) => status === 'target');
      return (
        most(targets, ({ period }) => period !== null) &&
        targets.some(({ period }) => period === null)
      );
    },
  },
} satisfies Claims;
