import type { State } from '../charts/chart.ts';
import { findChart } from '../charts/registry.ts';
import { findState } from '../charts/render.ts';
import { figuresOf } from '../checks/step.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Outline, StepTag } from '../prose/outline.ts';
import { workedLine } from '../prose/say-worked.ts';

/** The states a step shows: its own, and where that is one of a chart's views, the others too. */
export function statesShown({ chart, state }: Pick<StepTag, 'chart' | 'state'>): readonly State[] {
  const found = findChart(chart);
  const own = findState(found, state);
  return own.view === undefined ? [own] : found.states.filter(({ view }) => view !== undefined);
}

/** Whether the table of a step before one has every figure and outside fact of a state. */
export function isListedBefore({ steps }: Outline, id: string, state: State): boolean {
  const listed = ({ figures, context = [] }: State): readonly string[] => [...figures, ...context];
  const nth = steps.findIndex((step) => step.id === id);
  return steps
    .slice(0, nth)
    .flatMap(statesShown)
    .some((shown) => listed(state).every((row) => listed(shown).includes(row)));
}

/** The outside facts that stand beside the figures of a story's charts. */
export function contextIn({ steps }: Outline): string[] {
  const drawn = steps.flatMap(statesShown).flatMap(({ context = [] }) => context);
  return [...new Set(drawn)];
}

/** Every figure a story rests on, drawn, named in its prose or worked with, once each. */
export function figuresUsed({ steps, figures: named, worked }: Outline): Figure[] {
  const drawn = steps.flatMap(statesShown).flatMap(({ figures }) => figures);
  // What a rate divides by is an outside fact, and no figure.
  const facts = new Set(ledger.context.map(({ id }) => id));
  const under = worked.flatMap(({ check, step }) => figuresOf(workedLine(check, step)));
  const said = named.map(({ id }) => id);
  const ids = new Set([...drawn, ...said, ...under].filter((id) => !facts.has(id)));
  return [...ids].map((id) => ledger.figure(id));
}
