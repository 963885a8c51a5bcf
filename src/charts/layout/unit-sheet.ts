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
    spine: 168,
    left: 0,
    rulesAt: 259,
    pitch: 9,
    dots: { pitch: 5.4, columns: 6 },
    head: 21,
    foot: 23,
    pad: 4,
    line: 13,
    pair: 13,
    big: 17,
  },
} as const;
