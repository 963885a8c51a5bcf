import type { Ledger } from '../ledger.ts';
import type { Figure } from '../schema/figures.ts';
import { isJust, type Claims } from './claim.ts';

const threePlaces = ['suzhou', 'huzhou', 'dongtou'];

function on(topic: string, { figures, indicator }: Ledger): readonly Figure[] {
  return figures.filter((figure) => indicator(figure.indicator).topic === topic);
}

/** Whether each of the three places states a number on a topic in one and the same unit. */
function isCountedAlike(topic: string, ledger: Ledger): boolean {
  const stated = on(topic, ledger).filter(({ value }) => value !== null);
  return [...Map.groupBy(stated, ({ indicator }) => ledger.indicator(indicator).unit)].some(
    ([, figures]) => threePlaces.every((each) => figures.some(({ place }) => place === each)),
  );
}

/** What our sentences say of what may be compared. */
export const comparisons = {
  'one-comparable-pair': {
    says: 'the one pair that compares is the unemployment ceilings of Huzhou and Dongtou',
    holds: (ledger) =>
      isJust(
        ledger.topics.filter(({ comparable }) => comparable === 'yes').map(({ id }) => id),
        'unemployment',
      ) &&
      isJust(
        on('unemployment', ledger)
          .filter(({ status }) => status === 'target')
          .map(({ place }) => place),
        ...['huzhou', 'dongtou'],
      ),
  },
  'no-unemployment-rate-of-suzhou': {
    says: 'no text gives a rate of unemployment for Suzhou',
    holds: (ledger) => !on('unemployment', ledger).some(({ place }) => place === 'suzhou'),
  },
  'a-few-side-by-side': {
    says: 'more than one topic, and fewer than six, may stand side by side',
    holds: ({ topics }) => {
      const { length } = topics.filter(({ comparable }) => comparable === 'side-by-side');
      return length > 1 && length < 6;
    },
  },
  'training-alone-counted-alike': {
    says: 'on training, and on help for people who are hard to place, all three places give numbers of one unit, and on nothing else',
    holds: (ledger) =>
      isJust(
        ledger.topics.filter(({ id }) => isCountedAlike(id, ledger)).map(({ id }) => id),
        ...['training', 'difficulty'],
      ),
  },
  'all-difficulty-at-the-ceiling': {
    says: 'on help for people who are hard to place each place prints a hundred per cent: Suzhou as a result, the others as targets',
    holds: (ledger) =>
      threePlaces.every((each) =>
        on('difficulty', ledger).some(
          ({ place, value, status }) =>
            place === each &&
            value === 100 &&
            status === (each === 'suzhou' ? 'reported' : 'target'),
        ),
      ),
  },
} satisfies Claims;
