import * as Plot from '@observablehq/plot';
import { nice, ticks } from 'd3';
import type { Figure } from '../../data/schema/figures.ts';
import type { Pen } from '../pen.ts';
import { columns } from './columns.ts';

/** A scale of values across the plot, and the ticks whose numbers stand over the head rule. */
export interface Axis {
  readonly options: Plot.ScaleOptions;
  readonly ticks: readonly Tick[];
  /** Where a value stands, in px. */
  readonly at: (value: number | Date) => number;
}

export interface Tick {
  readonly value: number | Date;
  readonly text: string;
}

/** The most ticks a plot carries. */
const most = { wide: 3, narrow: 3 } as const;

/** Space between the numbers of an axis, in px. */
const gap = 8;

/**
 * A linear scale from zero to a round end that holds every one of these values: the same for all
 * states of a chart when given all of the chart's. As many round ticks as have room. The end is
 * rounded to one of about so many steps; fewer leave more room behind the last mark.
 */
export function fromZero(values: readonly number[], pen: Pen, steps = 8): Axis {
  const [, end] = nice(0, Math.max(...values), steps);
  const { at, options } = linear([0, end], pen);
  for (let count: number = most[pen.width]; count > 0; count--) {
    const named = ticks(0, end, count)
      .map((value) => ({ value, text: pen.tick(value) }))
      .filter((tick) => clearsSpine(tick, at, pen));
    if (haveRoom(named, at, pen)) return { options, at, ticks: named };
  }
  return { options, at, ticks: [] };
}

/** The values of figures that have one. */
export function valuesOf(figures: readonly Figure[]): number[] {
  return figures.flatMap(({ value }) => value ?? []);
}

/** A scale without ticks, across the plot. */
export function linear(domain: readonly [number, number], pen: Pen): Omit<Axis, 'ticks'> {
  const options = { type: 'linear', domain, range: columns[pen.width].plot } as const;
  const scale = Plot.scale({
    x: { ...options, domain: [...domain], range: [...options.range] },
  });
  return { options, at: (value) => Number(scale.apply(value)) };
}

/** The number of a tick at the end of the plot may be too wide to stand there. */
function clearsSpine(tick: Tick, at: Axis['at'], pen: Pen): boolean {
  return endsOf(tick, at, pen)[1] <= columns[pen.width].spine - gap / 2;
}

function haveRoom(named: readonly Tick[], at: Axis['at'], pen: Pen): boolean {
  const ends = named.map((tick) => endsOf(tick, at, pen));
  return ends.every(([left], nth) => nth === 0 || left >= (ends[nth - 1]?.[1] ?? 0) + gap);
}

/** Where the number of a tick begins and ends, in px. */
function endsOf({ value, text }: Tick, at: Axis['at'], pen: Pen): readonly [number, number] {
  const half = pen.measure(text, pen.small) / 2;
  return [at(value) - half, at(value) + half];
}
