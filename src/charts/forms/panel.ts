import type { Text } from '../../i18n/lang.ts';
import type { Datum } from '../grammar/marks.ts';

/** One series on a scale of its own, from zero: its level, then a promise for each year. */
export interface Panel {
  readonly title: Text;
  /** A figure for each year, in order; the first is the level. */
  readonly figures: readonly string[];
}

/** A panel and the facet it stands in. */
export interface Cell extends Panel {
  readonly column: number;
  readonly row: number;
}

/** A number in its panel: the year it is for, and its part of the panel's largest. */
export interface Point extends Datum, Pick<Cell, 'column' | 'row'> {
  readonly cell: Cell;
  readonly year: number;
  readonly share: number;
}

/** The channels by which Plot puts a datum into its panel. */
export const facet = { fx: 'column', fy: 'row' } as const;
