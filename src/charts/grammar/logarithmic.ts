import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import type { Pen } from '../pen.ts';
import { columns } from './columns.ts';
import type { Axis, Tick } from './scale.ts';

/** Space between the numbers of an axis, in px. */
const gap = 8;

/**
 * A logarithmic scale from the power of ten under the least of these values to the largest. Every
 * power of ten is ruled; the last is numbered, and those before it that clear it.
 * @throws from Plot, on a value that is not over zero.
 */
export function logarithmic(values: readonly number[], pen: Pen): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)].map(Math.log10);
  if (low === undefined || high === undefined) throw new Error('missing values of a scale');
  const domain = [10 ** Math.floor(low), 10 ** high];
  const options = { type: 'log', domain, range: [...columns[pen.width].plot] } as const;
  const scale = Plot.scale({ x: { ...options } });
  const at: Axis['at'] = (value) => Number(scale.apply(value));
  let free = Infinity;
  const numbered = (value: number): Tick => {
    const [x, text] = [at(value), pen.tick(value)];
    const half = pen.measure(text, pen.small) / 2;
    if (x + half + gap > free) return { value, text: '' };
    free = x - half;
    return { value, text };
  };
  const powers = range(Math.floor(high), Math.floor(low) - 1, -1).map((power) => 10 ** power);
  return { options, at, ticks: powers.map(numbered) };
}
