import type { Figure } from '../data/schema/figures.ts';

/** An end of a period. */
export type Edge = 'start' | 'end';

const perDay = 86_400_000;

/** A day of the calendar as a number, so that days can be added and compared. */
export function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / perDay;
}

/** The day of such a number; a part of a day is left out. */
export function isoDay(count: number): string {
  return new Date(Math.floor(count) * perDay).toISOString().slice(0, 10);
}

/** The first or last day of a figure's period. Throws where it has none. */
export function dayOf({ id, period }: Figure, edge: Edge): number {
  const found = period?.[edge] ?? null;
  if (found === null) throw new Error(`missing ${edge} of the period: ${id}`);
  return day(found);
}
