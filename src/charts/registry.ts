import type { Chart, ChartSpec } from './chart.ts';

const files = import.meta.glob<ChartSpec>('./*.chart.ts', { eager: true, import: 'default' });

/** Every published chart, by id: `src/charts/{id}.chart.ts` is the one edit that adds one. */
export const charts: readonly Chart[] = Object.entries(files)
  .map(([path, spec]) => ({ id: path.slice('./'.length, -'.chart.ts'.length), ...spec }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The chart of an id. @throws on an unknown one, naming those there are. */
export function findChart(id: string): Chart {
  const found = charts.find((chart) => chart.id === id);
  if (found === undefined)
    throw new Error(
      `unknown chart: ${id} (there are: ${charts.map((chart) => chart.id).join(', ')})`,
    );
  return found;
}
