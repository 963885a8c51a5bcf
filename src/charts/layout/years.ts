import { scaleLinear, scalePoint } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules } from '../grammar/paper.ts';

/** A page with a column for each year of a plan and one quantity up, from zero. */
export interface Years {
  readonly years: readonly string[];
  /** The top of the scale, in the indicator's base unit. */
  readonly max: number;
  readonly levels: readonly number[];
  /** Follows each level: a per cent sign. */
  readonly sign?: string;
}

/** Where a year and a value stand, in px. */
export interface Columns {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Half of what lies between two columns. */
  readonly half: number;
  x(year: string): number;
  y(value: number): number;
}

const places = {
  wide: { height: 400, left: 62, inset: 44, right: 672, top: 58, foot: 10, head: 32 },
  narrow: { height: 278, left: 42, inset: 20, right: 284, top: 46, foot: 8, head: 24 },
} as const;

/** The columns of the page at the pen's width. */
export function columnsOf(spec: Years, pen: Pen): Columns {
  const { height, left, inset, right, top, foot } = places[pen.width];
  const x = scalePoint([...spec.years], [left + inset, right - inset]);
  const y = scaleLinear([0, spec.max], [height - foot, top]);
  return {
    height,
    left,
    right,
    half: x.step() / 2,
    x(year) {
      const at = x(year);
      if (at === undefined) throw new Error(`unknown column: ${year}`);
      return at;
    },
    y,
  };
}

/** The ruled page with `marks` on it. */
export function yearPage(spec: Years, pen: Pen, marks: readonly Plot.Markish[]): Drawing {
  const at = columnsOf(spec, pen);
  const top = places[pen.width].head;
  const ticks = spec.years.map((year) => ({
    at: at.x(year),
    text: pen.say({ en: year, zh: pen.width === 'wide' ? `${year}年` : year }),
  }));
  const grid = spec.levels.filter((level) => level > 0).map((level) => at.y(level));
  return {
    height: at.height,
    marks: [
      rules(
        grid.map((y) => `M${at.left},${y.toFixed(1)}H${widths[pen.width]}`).join(''),
        'var(--feint)',
      ),
      rules(`M${at.left},${at.y(0)}H${widths[pen.width]}`, 'var(--rule)'),
      ...head(ticks, top, pen),
      ...spec.levels.map((level) =>
        heading(
          `${pen.tick(level)}${spec.sign ?? ''}`,
          [at.left - 6, at.y(level) + 4],
          pen.small,
          'end',
        ),
      ),
      ...marks,
    ],
  };
}
