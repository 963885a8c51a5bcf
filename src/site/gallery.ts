import type { Chart } from '../charts/chart.ts';
import type { Result } from '../checks/check.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Place } from '../data/schema/places.ts';
import type { Topic } from '../data/schema/topics.ts';

/** What a reader may ask of a chart, in the order in which it is asked. */
export const questions = ['promised', 'reported', 'answered', 'abreast', 'agree'] as const;

export type Question = (typeof questions)[number];

/** What a chart is found by, ids each. */
export interface Facets {
  readonly place: readonly string[];
  readonly topic: readonly string[];
  /** The places and topics that go together in a figure, as `place:topic`, either empty if it has none. */
  readonly on: readonly string[];
  readonly question: readonly Question[];
}

/** The figures of a chart that are its own: one that sums the whole ledger up is on no topic. */
export function figuresShown({ states }: Pick<Chart, 'states'>, ledger: Ledger): Figure[] {
  const named = states.filter(({ summarised }) => summarised !== true);
  return [...new Set(named.flatMap(({ figures }) => figures))].map((id) => ledger.figure(id));
}

/** What a chart is found by: the places and topics of its figures, and the questions they answer. */
export function facetsOf(
  chart: Pick<Chart, 'states'>,
  ledger: Ledger,
  checks: readonly Result[],
): Facets {
  const all = chart.states.flatMap((state) => state.figures.map((id) => ledger.figure(id)));
  const own = figuresShown(chart, ledger);
  const topics = new Set(own.map(({ indicator }) => ledger.indicator(indicator).topic));
  const places = placesOf(all, ledger).map(({ id }) => id);
  const on = (own.length > 0 ? own : all).map(({ place, indicator }) => {
    const where = place !== null && places.includes(place) ? place : '';
    return `${where}:${own.length > 0 ? ledger.indicator(indicator).topic : ''}`;
  });
  return {
    place: places,
    on: [...new Set(on)],
    topic: ledger.topics.filter(({ id }) => topics.has(id)).map(({ id }) => id),
    question: questions.filter((question) => asks[question](all, ledger, checks)),
  };
}

/** The compared places that figures speak of, in the order of the ledger. */
export function placesOf(figures: readonly Figure[], ledger: Ledger): readonly Place[] {
  return ledger.places.filter(
    ({ id, compared }) => compared && figures.some(({ place }) => place === id),
  );
}

/** The topics that any of the charts is found by. */
export function topicsIn(all: readonly Facets[], ledger: Ledger): readonly Topic[] {
  return ledger.topics.filter(({ id }) => all.some(({ topic }) => topic.includes(id)));
}

/** Whether figures, taken together, bear on a question. */
type Asks = (figures: readonly Figure[], ledger: Ledger, checks: readonly Result[]) => boolean;

const asks: Readonly<Record<Question, Asks>> = {
  promised: (figures) => figures.some(({ status }) => status === 'target'),
  reported: (figures) => figures.some(({ status }) => status === 'reported'),
  answered: (figures, { answers }) => {
    const ids = new Set(figures.map(({ id }) => id));
    return answers.some(
      ({ promise, result }) => result !== null && ids.has(promise) && ids.has(result),
    );
  },
  abreast: (figures, ledger) => placesOf(figures, ledger).length > 1,
  agree: (figures, _, checks) => {
    const ids = new Set(figures.map(({ id }) => id));
    return checks.some(
      (check) => check.kind === 'document' && check.figures.every((id) => ids.has(id)),
    );
  },
};
