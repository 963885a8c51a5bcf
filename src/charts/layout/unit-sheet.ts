import type { Figure } from '../../data/schema/figures.ts';

/** A promise and the result that speaks to it. */
export interface Pair {
  readonly promise: Figure;
  readonly result: Figure;
}

/** What the drawing needs to know of a width, in px. */
export const sheets = {
  wide: {
    spine: 396,
    left: 128,
    rulesAt: 612,
    pitch: 15,
    dots: { pitch: 9, columns: 8 },
    head: 32,
    foot: 44,
    pad: 11,
    line: 18,
    pair: 21,
    big: 25,
  },
  narrow: {
    spine: 171,
    left: 0,
    rulesAt: 266,
    pitch: 9,
    dots: { pitch: 4.4, columns: 5 },
    head: 20,
    foot: 21,
    pad: 2,
    line: 14,
    pair: 12.5,
    big: 16,
  },
} as const;
