import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { lined, rulesAcross } from '../grammar/lined.ts';
import { head, spine, type Tick } from '../grammar/paper.ts';
import { band, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';

/** A page of ruled lines, all of one height, that fills the stage. */
export interface Grid {
  readonly lines: number;
  /** Where x begins and ends on the page, in px, and in its own units. */
  readonly plot: readonly [left: number, right: number];
  readonly domain: readonly [number, number];
  /** Where the red spine stands, in px, where results face promises. */
  readonly spine?: number;
  /** Stand over the head rule; `at` in px. */
  readonly heads: readonly Tick[];
  /** `y` in lines: 0.5 is the middle of the first. */
  readonly marks: readonly Plot.Markish[];
}

/** The head's height, that of all lines together, and the most a line is given; in px. */
const sizes = {
  wide: { head: 32, body: 472, most: 80 },
  narrow: { head: 22, body: 255, most: 42 },
} as const;

/** The height of one of so many lines, in whole px. */
export function slotFor(lines: number, { width }: Pen): number {
  const { body, most } = sizes[width];
  return Math.min(most, Math.floor(body / lines));
}

type OnRules = Pick<Plot.TextOptions, 'y' | 'dy' | 'lineAnchor' | 'lineHeight' | 'fontSize'>;

/** How words of several lines stand on ruled lines: each in the middle of one, from line `from` on. */
export function onRules(from: number, lines: number, size: number, pen: Pen): OnRules {
  const slot = slotFor(lines, pen);
  // Plot hangs the first line's foot 0.71 of its height down; letters in the middle stand 0.32 em lower.
  const dy = Math.round(0.5 * slot + 0.32 * size - 0.71 * slot);
  const lineHeight = Number((slot / size).toFixed(2));
  return { y: () => from, dy, lineAnchor: 'top', lineHeight, fontSize: size };
}

/** A cell of a table: where it begins, in columns, and its middle, in lines. */
export interface Cell {
  readonly column: number;
  readonly y: number;
}

/** Cells in a pale shade. */
export function shades(cells: readonly Cell[], options: Plot.RectOptions): Plot.Markish {
  return Plot.rect(cells, {
    x1: 'column',
    x2: ({ column }: Cell) => column + 1,
    y1: ({ y }: Cell) => y - 0.5,
    y2: ({ y }: Cell) => y + 0.5,
    inset: 1,
    fillOpacity: band.opacity,
    ...options,
  });
}

/** Stands marks on ruled lines. */
export function grid({ lines, plot, domain, spine: at, heads, marks }: Grid, pen: Pen): Drawing {
  const top = sizes[pen.width].head;
  const slot = slotFor(lines, pen);
  const all = [
    rulesAcross(range(1, lines + 1), plot, { stroke: inks.feint }, pen),
    ...head(heads, top, pen),
    ...(at === undefined ? [] : [spine(at, top + lines * slot + 2)]),
    ...marks,
  ];
  return lined({ lines, slot, head: top, plot, x: { type: 'linear', domain } }, all, pen);
}
