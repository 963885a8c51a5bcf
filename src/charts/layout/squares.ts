import * as Plot from '@observablehq/plot';
import { keyed } from '../marks.ts';

/** Squares of one size in columns of so many, filled from the top of the first column. */
export interface Squares {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How many squares; the last may be a part of one. */
  readonly count: number;
  /** Squares left out before the first: where a part of a whole begins. */
  readonly skip?: number;
  /** Squares in a column. */
  readonly rows: number;
  readonly step: number;
  readonly colour: string;
  readonly opacity?: number;
}

/** How wide so many squares are, in px. */
export function breadth(count: number, rows: number, step: number): number {
  return Math.ceil(count / rows) * step;
}

/** Draws a count as that many squares, in one path, so that the count is one mark. */
export function squares(spec: Squares): Plot.Markish {
  const { key, x, y, count, skip = 0, rows, step, colour, opacity = 1 } = spec;
  const side = step - (step > 9 ? 2 : 1);
  const symbol: Plot.SymbolImplementation = {
    draw(context) {
      for (let i = Math.floor(skip); i < skip + count; i++) {
        const from = Math.max(0, skip - i);
        const to = Math.min(1, skip + count - i);
        const [left, top] = [Math.floor(i / rows) * step, (i % rows) * step];
        context.rect(left, top + from * side, side, (to - from) * side);
      }
    },
  };
  return Plot.dot([spec], {
    x: [x],
    y: [y],
    symbol,
    fill: colour,
    fillOpacity: opacity,
    stroke: 'none',
    render: keyed([spec], () => key),
  });
}
