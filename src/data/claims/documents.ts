import { documentsWith, isJust, isPromise, textsAbout, type Claims } from './claim.ts';

const texts = ['suzhou-2020-measures', 'suzhou-2021-award', 'suzhou-2021-window'] as const;
const [, award, window] = texts;

/** What our sentences say of which texts there are. */
export const documents = {
  'three-places': {
    says: 'the places that are compared are Suzhou, Huzhou and Dongtou',
    holds: ({ places }) =>
      isJust(
        places.filter(({ compared }) => compared).map(({ id }) => id),
        ...['suzhou', 'huzhou', 'dongtou'],
      ),
  },
  'suzhou-three-texts': {
    says: 'the texts about Suzhou are those of May 2020, January 2021 and September 2021',
    holds: (ledger) => isJust(textsAbout('suzhou', ledger), ...texts),
  },
  'dongtou-one-text': {
    says: 'the only text about Dongtou is its plan',
    holds: (ledger) => isJust(textsAbout('dongtou', ledger), 'dongtou-2023-plan'),
  },
  'texts-of-2021-about-suzhou': {
    says: 'the texts published in 2021 are the two about Suzhou',
    holds: (ledger) =>
      isJust(
        ledger.documents
          .filter(({ published }) => published.startsWith('2021'))
          .map(({ id }) => id),
        ...[award, window],
      ),
  },
  'tongren-two-texts': {
    says: 'the texts that speak of Tongren are those about Suzhou of 2021',
    holds: (ledger) =>
      isJust(
        documentsWith(ledger, ({ indicator }) => ledger.indicator(indicator).topic === 'tongren'),
        ...[award, window],
      ),
  },
  'only-2020-followed': {
    says: 'of the texts with targets only that about Suzhou of May 2020 has later ones about its place',
    holds: (ledger) => {
      const day = (id: string): string => ledger.document(id).published;
      const followed = ledger.figures.filter(
        (figure) =>
          isPromise(figure) &&
          figure.place !== null &&
          [...textsAbout(figure.place, ledger)].some((id) => day(id) > day(figure.document)),
      );
      return isJust(
        followed.map(({ document }) => document),
        texts[0],
      );
    },
  },
  'plans-of-huzhou-and-dongtou': {
    says: 'the texts about Huzhou and Dongtou are plans, and those about Suzhou are none',
    holds: (ledger) =>
      ['suzhou', 'huzhou', 'dongtou'].every((place) =>
        [...textsAbout(place, ledger)].every(
          (id) => (ledger.document(id).kind === 'plan') === (place !== 'suzhou'),
        ),
      ),
  },
  'levels-in-dongtou-alone': {
    says: 'starting levels are printed by Dongtou’s plan alone',
    holds: (ledger) =>
      isJust(
        documentsWith(ledger, ({ status }) => status === 'baseline'),
        'dongtou-2023-plan',
      ),
  },
  'elsewhere-by-suzhou-texts': {
    says: 'what is stated of other places, or of none, stands in the texts about Suzhou',
    holds: (ledger) => {
      const suzhou = textsAbout('suzhou', ledger);
      return ledger.figures
        .filter(({ place }) => place === null || !ledger.place(place).compared)
        .every(({ document }) => suzhou.has(document));
    },
  },
} satisfies Claims;
