import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Datum } from '../grammar/marks.ts';
import type { When } from '../grammar/time.ts';
import type { Pen } from '../pen.ts';

/** A number in a field: when it is for, and how high it stands. */
export interface Dot extends Datum {
  readonly when: When;
  readonly value: number;
}

/** Where time runs across and a quantity up: a whole page, or a line of one. */
export interface Field {
  /** Ends of the time across. */
  readonly ends: readonly [When, When];
  /** The lowest value of the scale. */
  readonly floor: number;
  /** Where the plot ends, in px. */
  readonly right: number;
  /** What lies between two columns of years, in px. */
  readonly step: number;
  /** A figure's own place, or another value's, or another day's, in its name. */
  dot(figure: Figure, value?: number, when?: When): Dot;
  /** A place in px. */
  px(dot: Dot): readonly [x: number, y: number];
}

/** The channels by which Plot puts a number into its field. */
export const place = { x: 'when', y: 'value' } as const;

/** Part of what a field shows; later layers lie over earlier ones. */
export type Layer = (field: Field, pen: Pen) => readonly Plot.Markish[];

/** Where a figure stands in a field. */
export function dotOf(id: string, field: Field, pen: Pen): Dot {
  return field.dot(pen.figure(id));
}
