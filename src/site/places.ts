import { charts } from '../charts/registry.ts';
import { comparisons } from './compare.ts';
import { ledger } from '../data/current.ts';
import { projections, promises, seriesKey, type Series } from '../data/promises.ts';
import type { Document } from '../data/schema/documents.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Place } from '../data/schema/places.ts';
import type { Topic } from '../data/schema/topics.ts';
import type { Chart } from '../charts/chart.ts';

/** A topic of a place: what it promises there, what was reported, and its rules. */
export interface PlaceTopic {
  readonly topic: Topic;
  readonly series: readonly Series[];
  /** What was reported and stands beside none of these promises. */
  readonly results: readonly Figure[];
  readonly rules: readonly Figure[];
  /** The other places that state something on the topic. */
  readonly others: readonly Place[];
}

/** All that the ledger holds of a place. */
export interface PlaceView {
  readonly place: Place;
  readonly figures: readonly Figure[];
  readonly promises: readonly Series[];
  readonly projections: readonly Series[];
  readonly results: readonly Figure[];
  readonly topics: readonly PlaceTopic[];
  /** Topics on which other places state something and this one nothing. */
  readonly blank: readonly Topic[];
  readonly documents: readonly Document[];
  readonly charts: readonly Chart[];
}

/** The places that have a page: those that are compared. */
export const placesWithPage: readonly Place[] = ledger.places.filter(({ compared }) => compared);

/** What the ledger holds of a place. @throws on an unknown id. */
export function placeView(id: string): PlaceView {
  const place = ledger.place(id);
  const figures = ledger.figures.filter((figure) => figure.place === id);
  const own = { figures };
  const topicOf = ({ indicator }: Pick<Figure, 'indicator'>): string =>
    ledger.indicator(indicator).topic;
  const answering = new Set(ledger.answers.map(({ result }) => result));
  const compared = comparisons(ledger);
  const topics = compared.flatMap(({ topic, all }): PlaceTopic[] => {
    const mine = figures.filter((figure) => topicOf(figure) === topic.id);
    if (mine.length === 0) return [];
    const series = [...promises({ figures: mine }), ...projections({ figures: mine })];
    const promised = new Set(series.map(({ key }) => key));
    return [
      {
        topic,
        series,
        results: mine.filter(
          (figure) =>
            figure.status === 'reported' &&
            !answering.has(figure.id) &&
            !promised.has(seriesKey(figure)),
        ),
        rules: mine.filter(({ status }) => status === 'rule' || status === 'definition'),
        others: all.flatMap((each) =>
          each.place !== null && each.place.compared && each.place.id !== id ? [each.place] : [],
        ),
      },
    ];
  });
  const known = new Set(topics.map(({ topic }) => topic.id));
  return {
    place,
    figures,
    promises: promises(own),
    projections: projections(own),
    results: figures.filter(({ status }) => status === 'reported'),
    topics,
    blank: compared.map(({ topic }) => topic).filter((topic) => !known.has(topic.id)),
    documents: ledger.documents.filter((document) =>
      figures.some((figure) => figure.document === document.id),
    ),
    charts: charts.filter((chart) =>
      chart.states.some((state) => state.figures.some((each) => ledger.figure(each).place === id)),
    ),
  };
}
