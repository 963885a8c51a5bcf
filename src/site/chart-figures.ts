import type { Chart } from '../charts/chart.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';

/** Every figure of a chart, once, in the order in which its states show them. */
export function figuresOfChart(chart: Chart): Figure[] {
  const ids = new Set(chart.states.flatMap((state) => state.figures));
  return [...ids].map((id) => ledger.figure(id));
}

/** The states of a chart that show a figure. */
export function statesOf(chart: Chart, figure: Figure): string[] {
  return chart.states.flatMap((state) => (state.figures.includes(figure.id) ? [state.id] : []));
}
