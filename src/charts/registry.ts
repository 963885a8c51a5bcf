import { ledger } from '../data/current.ts';
import type { Chart, ChartSpec } from './chart.ts';
import { unknown } from '../prose/unknown.ts';
import { loadCharts } from './load.ts';

/**
 * Every published chart, by id: `src/charts/{id}.chart.ts` is the one edit that adds one. Importing
 * this throws where something is wrong in one of them.
 */
export const charts: readonly Chart[] = await loadCharts(
  {
    specs: import.meta.glob<ChartSpec>('./*.chart.ts', { import: 'default' }),
    sources: import.meta.glob<string>('./*.chart.ts', { query: '?raw', import: 'default' }),
  },
  ledger,
);

/** The chart of an id. @throws on an unknown one, naming those there are. */
export function findChart(id: string): Chart {
  const found = charts.find((chart) => chart.id === id);
  if (found !== undefined) return found;
  const ids = charts.map((chart) => chart.id);
  throw new Error(unknown('chart', id, ids, 'all'));
}
