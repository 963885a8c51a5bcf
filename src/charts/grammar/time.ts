import { extent, range, utcMonth, utcYear } from 'd3';
import type { Figure } from '../../data/schema/figures.ts';
import type { Pen } from '../pen.ts';
import { columns } from './columns.ts';
import { yearName } from './paper.ts';
import { across, type Axis } from './scale.ts';

/** A year as a number, or a day. */
export type When = number | Date;

/** An axis of time, and its ends. */
export interface TimeAxis extends Axis {
  readonly ends: readonly [When, When];
}

type Range = readonly [left: number, right: number];

/** All years from the first to the last, a column each: a year stands in the middle of its own. */
export function yearsAcross(years: readonly number[], span: Range, pen: Pen): TimeAxis {
  const [first = 0, last = first] = extent(years);
  const ends = [first - 0.5, last + 0.5] as const;
  const room = (span[1] - span[0]) / (ends[1] - ends[0]) - 6;
  const full = (year: number): string => pen.say({ en: String(year), zh: `${year}年` });
  const isShort = pen.measure(full(first), pen.small) > room;
  const text = (year: number): string => (isShort ? yearName(year, pen) : full(year));
  const ticks = range(first, last + 1).map((value) => ({ value, text: text(value) }));
  return { ends, ...across('linear', ends, span), ticks };
}

/** Days in their order, with room after the last, where a promise holds on; a tick where a year begins. */
export function daysAcross(days: readonly Date[], span: Range): TimeAxis {
  const [first = new Date(0), last = first] = extent(days);
  const start = utcMonth.floor(first);
  return daily([start, new Date(Number(last) + (Number(last) - Number(start)) / 5)], span);
}

/**
 * Days to the last of these across the page's plot, from half a year before the first: room for what
 * begins on a day nobody prints.
 */
export function daysUntil(days: readonly Date[], { width }: Pen): TimeAxis {
  const [first = new Date(0), last = first] = extent(days);
  return daily([utcMonth.offset(first, -6), last], columns[width].plot);
}

function daily(ends: readonly [Date, Date], span: Range): TimeAxis {
  const years = utcYear.range(...ends);
  const ticks = years.map((value) => ({ value, text: String(value.getUTCFullYear()) }));
  return { ends, ...across('utc', ends, span), ticks };
}

/** The year a figure is for. @throws when it has none. */
export function yearOf(figure: Figure): number {
  return dayOf(figure).getUTCFullYear();
}

/** The last day of a figure's period. @throws when it has none. */
export function dayOf({ id, period }: Figure): Date {
  if (period?.end == null) throw new Error(`missing end of the period: ${id}`);
  return new Date(period.end);
}
