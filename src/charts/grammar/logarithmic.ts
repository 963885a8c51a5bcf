import { range } from 'd3';
import type { Pen } from '../pen.ts';
import { columns } from './columns.ts';
import { across, gap, type Axis } from './scale.ts';

/**
 * A logarithmic scale from the power of ten under the least of these values to the largest. Every
 * power of ten is ruled; the last is numbered, and those before it that clear it.
 * @throws from Plot, on a value that is not over zero.
 */
export function logarithmic(values: readonly number[], pen: Pen): Axis {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.max(...values)];
  const axis = across('log', [10 ** low, high], columns[pen.width].plot);
  const powers = range(Math.floor(Math.log10(high)), low - 1, -1).map((power) => 10 ** power);
  let free = Infinity;
  const ticks = powers.map((value) => {
    const [x, text] = [axis.at(value), pen.tick(value)];
    const half = pen.measure(text, pen.small) / 2;
    if (x + half + gap > free) return { value, text: '' };
    free = x - half;
    return { value, text };
  });
  return { ...axis, ticks };
}
