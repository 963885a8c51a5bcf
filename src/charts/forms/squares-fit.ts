import { max, range } from 'd3';
import type { SymbolImplementation } from '@observablehq/plot';
import { widths, type Width } from '../plot.ts';

/** The most squares a count is drawn in: as many as an eye still takes for a whole. */
const most = 500;

/** A round number for a square to stand for, so that no count takes too many squares. */
export function unitOf(values: readonly number[]): number {
  return 10 ** Math.ceil(Math.log10((max(values) ?? 1) / most));
}

/** How squares lie: so many in a column, a step apart in whole px, so that edges stay sharp. */
export interface Grid {
  readonly rows: number;
  readonly step: number;
}

/** The largest squares, the same for all counts, that are as wide as the page and `room` px high. */
export function gridOf(counts: readonly number[], room: number, width: Width): Grid {
  const grids = range(1, most).map((rows) => {
    const columns = Math.ceil((max(counts) ?? 1) / rows);
    return { rows, step: Math.floor(widths[width] / columns) };
  });
  const fitting = grids.findLast(({ rows, step }) => counts.length * rows * step <= room);
  if (fitting === undefined) throw new Error(`invalid count: no squares fit ${room} px`);
  return fitting;
}

/** How wide so many squares are, in px. */
export function breadth(count: number, { rows, step }: Grid): number {
  return Math.ceil(count / rows) * step;
}

type Rect = readonly [x: number, y: number, width: number, height: number];

/** Squares in columns from the top left, after `skip` of them; the first and last may be in part. */
export function partsOf(skip: number, count: number, { rows, step }: Grid): Rect[] {
  const side = step - (step > 9 ? 2 : 1);
  return range(Math.floor(skip), skip + count).map((i) => {
    const [from, to] = [Math.max(0, skip - i), Math.min(1, skip + count - i)];
    const [left, top] = [Math.floor(i / rows) * step, (i % rows) * step];
    return [left, top + from * side, side, (to - from) * side];
  });
}

/** The same as one shape, so that a count is one mark. */
export function squaresFrom(skip: number, count: number, grid: Grid): SymbolImplementation {
  return {
    draw(context) {
      for (const rect of partsOf(skip, count, grid)) context.rect(...rect);
    },
  };
}
