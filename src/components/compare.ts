import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Place } from '../data/schema/places.ts';
import type { Topic } from '../data/schema/topics.ts';

/** One topic and what each compared place states on it. */
export interface Comparison {
  readonly topic: Topic;
  readonly cells: readonly { readonly place: Place; readonly figures: readonly Figure[] }[];
}

const order = ['yes', 'side-by-side', 'no', 'one-place'] as const;

/** The topics on which a compared place states a figure, the comparable first. */
export function comparisons(ledger: Ledger): readonly Comparison[] {
  const places = ledger.places.filter(({ compared }) => compared);
  return ledger.topics
    .map((topic) => ({
      topic,
      cells: places.map((place) => ({ place, figures: stated(topic.id, place.id, ledger) })),
    }))
    .filter(({ cells }) => cells.some(({ figures }) => figures.length > 0))
    .toSorted((a, b) => order.indexOf(a.topic.comparable) - order.indexOf(b.topic.comparable));
}

/** A place's promises, results and levels on a topic; of a series year by year its two ends. */
function stated(topic: string, place: string, ledger: Ledger): readonly Figure[] {
  const mine = ledger.figures.filter(
    ({ place: where, indicator, status }) =>
      where === place &&
      ledger.indicator(indicator).topic === topic &&
      status !== 'rule' &&
      status !== 'definition',
  );
  const series = Map.groupBy(mine, (figure) =>
    [figure.indicator, figure.group, figure.accrual].join(' '),
  );
  return [...series.values()].flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)];
    const long = list.length > 4 && first !== undefined && last !== undefined;
    return long ? [first, last] : list;
  });
}
