import { utcMonth, utcYear } from 'd3';
import type { Pen } from '../pen.ts';
import { columns } from './columns.ts';
import { across, type Axis } from './scale.ts';

/** Room before the first known day for what begins on a day nobody prints, in months. */
const before = 6;

/** A scale of time to the last of these days, from before the first; a tick where a year begins. */
export function overTime(days: readonly Date[], pen: Pen): Axis {
  const ends = days.map(Number);
  const start = utcMonth.offset(new Date(Math.min(...ends)), -before);
  const end = new Date(Math.max(...ends));
  return {
    ...across('utc', [start, end], columns[pen.width].plot),
    ticks: utcYear
      .range(start, end)
      .map((value) => ({ value, text: String(value.getUTCFullYear()) })),
  };
}
