import type { State } from '../charts/chart.ts';
import { findChart } from '../charts/registry.ts';
import { findState } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';

/** A step of a story as its text names it. */
export interface StepTag {
  readonly id: string;
  readonly chart: string;
  readonly state: string | undefined;
}

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];

/** The steps of a story's text, in order. */
export function stepsIn(body: string): StepTag[] {
  return Array.from(body.matchAll(/<Step\s([^>]*)>/g), ([, text = '']) => ({
    id: attribute(text, 'id') ?? '',
    chart: attribute(text, 'chart') ?? '',
    state: attribute(text, 'state'),
  }));
}

/** The states a step shows: its own, and where that is one of a chart's views, the others too. */
export function statesShown({ chart, state }: StepTag): readonly State[] {
  const found = findChart(chart);
  const own = findState(found, state);
  return own.view === undefined ? [own] : found.states.filter(({ view }) => view !== undefined);
}

/** The components that print a number of figures, and the attributes that name them. */
const numbers = /<(?:Figure|Ratio|Share|Change|Rate)\s([^>]*)>/g;

/** The figures that a story's prose names, said or worked with. */
function figuresSaid(body: string): string[] {
  return Array.from(body.matchAll(numbers), ([, text = '']) =>
    ['id', 'of', 'to', 'from'].flatMap((name) => attribute(text, name) ?? []),
  ).flat();
}

/** The outside facts that stand beside the figures of a story's charts. */
export function contextIn(body: string): string[] {
  const drawn = stepsIn(body)
    .flatMap(statesShown)
    .flatMap(({ context = [] }) => context);
  return [...new Set(drawn)];
}

/** Every figure a story rests on, drawn or named in its prose, once each. */
export function figuresUsed(body: string): Figure[] {
  const drawn = stepsIn(body)
    .flatMap(statesShown)
    .flatMap(({ figures }) => figures);
  // What a rate divides by is an outside fact, and no figure.
  const facts = new Set(ledger.context.map(({ id }) => id));
  const ids = new Set([...drawn, ...figuresSaid(body)].filter((id) => !facts.has(id)));
  return [...ids].map((id) => ledger.figure(id));
}
