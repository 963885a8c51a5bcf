/** Sizes of words in px of drawing, by width. No text is under 12. */
export const text = {
  wide: { entry: 14.5, note: 12.5, big: 25 },
  narrow: { entry: 13, note: 12, big: 18 },
} as const;

/**
 * Sizes of the signs in px: radii of ring, disc and dot, half a tick, and the strokes of each. Large
 * where a mark is one of a few, small where it is one of a series, many where it is one of hundreds.
 */
export const sizes = {
  wide: {
    large: { ring: 7, disc: 8.5, tick: 11, dot: 3, stroke: 2.5, bar: 3, hatch: 1.4 },
    small: { ring: 4.2, disc: 5, tick: 7, dot: 3, stroke: 1.5, bar: 3, hatch: 1.2 },
    many: { ring: 6, disc: 7.2, tick: 7, dot: 2.7, stroke: 2.3, bar: 3, hatch: 1.4 },
  },
  narrow: {
    large: { ring: 5.5, disc: 6.5, tick: 8, dot: 3, stroke: 2.5, bar: 3, hatch: 1.4 },
    small: { ring: 3, disc: 4, tick: 5, dot: 2.5, stroke: 1.5, bar: 3, hatch: 1 },
    many: { ring: 3.1, disc: 3.8, tick: 3.8, dot: 1.6, stroke: 1.4, bar: 1.8, hatch: 0.8 },
  },
} as const;

export type Size = keyof (typeof sizes)['wide'];

/** How far a chevron stands from its sign, and half its height and depth, in px. */
export const chevrons = { away: 15, span: 5, depth: 2.5, stroke: 2 } as const;

/** Widths of lines in px: a stem to a promise is thin, one to a result thick. */
export const strokes = { promise: 1.25, result: 3, answer: 1.5 } as const;

/** A pale band is never at full strength, which is kept for results; its height in px. */
export const band = { opacity: 0.22, wide: 22, narrow: 16 } as const;

/** Inks that are not a place's. Red is the editor's hand and never a datum. */
export const inks = {
  ink: 'var(--ink)',
  muted: 'var(--ink-2)',
  red: 'var(--red)',
  paper: 'var(--paper)',
  slip: 'var(--slip)',
  rule: 'var(--rule)',
  feint: 'var(--feint)',
} as const;

/** What belongs to the paper and not to a datum. */
export const furniture = { className: 'furniture' } as const;

/** A line of our own hand. */
export const ours = { stroke: inks.red, strokeDasharray: '4 4' } as const;
