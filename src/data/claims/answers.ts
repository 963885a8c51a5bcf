import type { Ledger } from '../ledger.ts';
import { seriesKey } from '../promises.ts';
import type { Figure } from '../schema/figures.ts';
import { whenDue } from '../when-due.ts';
import { isJust, isPromise, isResult, most, type Claims } from './claim.ts';

const may = 'suzhou-2020-measures';

const answered = ({ answers, figure }: Ledger): readonly Figure[] =>
  answers.filter(({ result }) => result !== null).map(({ promise }) => figure(promise));

/** The promises that came due or have no date, or that a result speaks to. */
const asked = ({ answers, figure }: Ledger): readonly Figure[] =>
  [...new Set(answers.map(({ promise }) => promise))].map(figure);

/** What our sentences say of which promises were reported on. */
export const answers = {
  'answered-set-in-may-2020': {
    says: 'every target that a later result speaks to stands in the text about Suzhou of May 2020',
    holds: (ledger) => answered(ledger).every(({ document }) => document === may),
  },
  'answered-training-and-firms': {
    says: 'results speak to two of Suzhou’s promises, on training and on harmonious firms',
    holds: (ledger) =>
      isJust(answered(ledger).map(seriesKey), 'suzhou:training', 'suzhou:harmonious-firms'),
  },
  'no-verdict': {
    says: 'no answer says that a promise was met or not met',
    holds: (ledger) =>
      ledger.answers.every(({ verdict }) => verdict !== 'met' && verdict !== 'not-met'),
  },
  'may-2020-mostly-not-due': {
    says: 'most that was promised in May 2020 had not come due by the last text about Suzhou, or has no date',
    holds: (ledger) =>
      most(
        ledger.figures.filter((figure) => isPromise(figure) && figure.document === may),
        (figure) => whenDue(figure, ledger) !== 'in-time',
      ),
  },
  'dongtou-asked-for-2023': {
    says: 'of Dongtou’s targets those for 2023 came due by the last text, and nothing here reports on them',
    holds: (ledger) => {
      const own = asked(ledger).filter(({ place }) => place === 'dongtou');
      return (
        own.every(({ period }) => period?.end === '2023-12-31') &&
        !answered(ledger).some(({ place }) => place === 'dongtou')
      );
    },
  },
  'rest-due-after-the-newest': {
    says: 'whatever is not asked for falls due after the newest text, and so do all of Huzhou’s targets',
    holds: (ledger) => {
      const newest =
        ledger.documents
          .map(({ published }) => published)
          .toSorted()
          .at(-1) ?? '';
      const known = new Set(asked(ledger));
      return ledger.figures
        .filter((figure) => isPromise(figure) && (figure.place === 'huzhou' || !known.has(figure)))
        .every(({ period }) => (period?.end ?? '') > newest);
    },
  },
  'suzhou-on-both-sides': {
    says: 'on most topics with a promise and a result Suzhou has both',
    holds: (ledger) => {
      const topics = ledger.topics.map(({ id }) =>
        ledger.figures.filter(({ indicator }) => ledger.indicator(indicator).topic === id),
      );
      const has = (figures: readonly Figure[]): boolean =>
        figures.some(isPromise) && figures.some(isResult);
      return most(topics.filter(has), (figures) =>
        has(figures.filter(({ place }) => place === 'suzhou')),
      );
    },
  },
} satisfies Claims;
