import { charts } from '../charts/registry.ts';
import type { Chart } from '../charts/chart.ts';
import type { Rendered } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import type { Topic } from '../data/schema/topics.ts';
import type { Lang } from '../i18n/lang.ts';
import { figuresOfChart } from './chart-figures.ts';
import { drawnState } from './story.ts';

interface Shown {
  readonly chart: string;
  readonly states: readonly string[];
}

/**
 * What a topic's places look like on one scale. Training has no state per head here: its counts are
 * of different kinds, so that only their order of size may be shown.
 */
const shown: ReadonlyMap<string, Shown> = new Map([
  ['unemployment', { chart: 'unemployment-ceilings', states: ['pair'] }],
  ['new-jobs', { chart: 'new-urban-jobs', states: ['absolute', 'per-head'] }],
  ['training', { chart: 'training-per-head', states: ['size'] }],
]);

/** The views of a topic on one scale; none where the ledger says that they may not stand together. */
export function abreast({ id, comparable }: Topic, lang: Lang): readonly Rendered[] {
  const found = shown.get(id);
  if (found === undefined || (comparable !== 'yes' && comparable !== 'side-by-side')) return [];
  return found.states.map((state) => drawnState(found.chart, state, lang));
}

/** The charts that show figures of a topic and of no other. */
export function chartsOn({ id }: Topic): readonly Chart[] {
  return charts.filter((chart) =>
    figuresOfChart(chart).every(({ indicator }) => ledger.indicator(indicator).topic === id),
  );
}
