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

/** Space between the numbers of an axis, in px. */
export const gap = 8;

/**
 * A linear scale from zero to a round end that holds every one of these values: the same for all
 * states of a chart when given all of the chart's. As many round ticks as have room, three at most.
 * The end is rounded to one of about so many steps; fewer leave more room behind the last mark.
 */
export function fromZero(values: readonly number[], pen: Pen, steps = 8): Axis {
  const [, end] = nice(0, Math.max(...values), steps);
  const axis = linear([0, end], pen);
  for (const count of [3, 2, 1]) {
    // The number of a tick at the end of the plot may be too wide to stand there.
    const named = ticks(0, end, count)
      .map((value) => {
        const [at, text] = [axis.at(value), pen.tick(value)];
        const half = pen.measure(text, pen.small) / 2;
        return { value, text, left: at - half, right: at + half };
      })
      .filter(({ right }) => right <= columns[pen.width].spine - gap / 2);
    if (named.every(({ left }, nth) => left >= (named[nth - 1]?.right ?? -Infinity) + gap))
      return { ...axis, ticks: named };
  }
  return { ...axis, ticks: [] };
}

/** The values of figures that have one. */
export function valuesOf(figures: readonly Figure[]): number[] {
  return figures.flatMap(({ value }) => value ?? []);
}

/** A linear scale without ticks, across the plot. */
export function linear(domain: readonly [number, number], pen: Pen): Omit<Axis, 'ticks'> {
  return across('linear', domain, columns[pen.width].plot);
}

/** A scale of a type, without ticks, over a range in px. */
export function across(
  type: 'linear' | 'log' | 'utc',
  domain: readonly [number | Date, number | Date],
  range: readonly [number, number],
): Omit<Axis, 'ticks'> {
  const options = { type, domain: [...domain], range: [...range] };
  const scale = Plot.scale({ x: options });
  return { options, at: (value) => Number(scale.apply(value)) };
}
