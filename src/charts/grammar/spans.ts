import * as Plot from '@observablehq/plot';
import { utcMonth, utcYear } from 'd3';
import { columns } from './columns.ts';
import type { Pen } from '../pen.ts';
import type { Axis } from './scale.ts';

/** Room before the first known day for what begins on a day nobody prints, in months. */
const before = 6;

/** A scale of time to the last of these days, from before the first; a tick where a year begins. */
export function overTime(days: readonly Date[], pen: Pen): Axis {
  const ends = days.map(Number);
  const start = utcMonth.offset(new Date(Math.min(...ends)), -before);
  const end = new Date(Math.max(...ends));
  const options = {
    type: 'utc',
    domain: [start, end],
    range: [...columns[pen.width].plot],
  } as const;
  const scale = Plot.scale({ x: { ...options } });
  const years = utcYear.range(start, end);
  return {
    options,
    at: (value) => Number(scale.apply(value)),
    ticks: years.map((value) => ({ value, text: String(value.getUTCFullYear()) })),
  };
}
