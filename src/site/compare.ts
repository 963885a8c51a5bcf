import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Place } from '../data/schema/places.ts';
import type { Topic } from '../data/schema/topics.ts';

/** What one place states on a topic; no place where a document leaves it open. */
export interface Statement<Where = Place | null> {
  readonly place: Where;
  readonly figures: readonly Figure[];
}

/** One topic and what each compared place states on it. */
export interface Comparison {
  readonly topic: Topic;
  /** What a cell shows: promises, results and levels; where there are none, rules and counts. */
  readonly cells: readonly Statement<Place>[];
  /** Every figure of the topic by place, also of places that are not compared. */
  readonly all: readonly Statement[];
}

const order = ['yes', 'side-by-side', 'no', 'one-place'] as const;

/** The topics on which a compared place states a figure, the comparable first. */
export function comparisons(ledger: Ledger): readonly Comparison[] {
  const places = ledger.places.filter(({ compared }) => compared);
  return ledger.topics
    .map((topic) => {
      const mine = ledger.figures.filter(
        ({ indicator }) => ledger.indicator(indicator).topic === topic.id,
      );
      const at = <Where extends Place | null>(place: Where): Statement<Where> => ({
        place,
        figures: mine.filter((figure) => figure.place === (place?.id ?? null)),
      });
      return {
        topic,
        cells: places.map((place) => ({ place, figures: shown(at(place).figures) })),
        all: [...ledger.places, null].map(at).filter(({ figures }) => figures.length > 0),
      };
    })
    .filter(({ cells }) => cells.some(({ figures }) => figures.length > 0))
    .toSorted((a, b) => order.indexOf(a.topic.comparable) - order.indexOf(b.topic.comparable));
}

/** Every two of the places, in their order. */
export function pairsOf(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  return places.flatMap((a, nth) => places.slice(nth + 1).map((b) => [a, b] as const));
}

/** Those of two places that state nothing on a topic. */
export function silentIn(
  cells: readonly Statement<Place>[],
  pair: readonly [Place, Place],
): readonly Place[] {
  const speak = cells.filter(({ figures }) => figures.length > 0).map(({ place }) => place.id);
  return pair.filter(({ id }) => !speak.includes(id));
}

/** Promises, results and levels before rules and counts; of a series year by year its two ends. */
function shown(mine: readonly Figure[]): readonly Figure[] {
  const told = mine.filter(({ status }) => status !== 'rule' && status !== 'definition');
  const series = Map.groupBy(told.length > 0 ? told : mine, (figure) =>
    [figure.indicator, figure.group, figure.accrual].join(' '),
  );
  return [...series.values()].flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)];
    const long = list.length > 4 && first !== undefined && last !== undefined;
    return long ? [first, last] : list;
  });
}
