import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3';
import type * as Plot from '@observablehq/plot';
import { widths, type Drawing } from '../plot.ts';
import type { Pen } from '../pen.ts';
import { head, heading, rules } from '../grammar/paper.ts';

/** A panel with time across and one quantity up. */
export interface Timeline {
  /** Ends of the time scale, ISO 8601 dates. */
  readonly span: readonly [string, string];
  /** Ends of the quantity's scale, in the indicator's base unit. */
  readonly extent: readonly [number, number];
  readonly levels: readonly number[];
  /** Follows each level: a per cent sign. */
  readonly sign?: string;
  /** Years whose beginning is ruled and named. */
  readonly years: readonly string[];
  /** Said at the foot where the scale does not start at zero. */
  readonly notice?: string;
}

/** Where a date and a value stand, in px. */
export interface Panel {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly height: number;
  readonly right: number;
  at(date: string): number;
}

const places = {
  wide: { height: 404, left: 48, right: 640, top: 48, foot: 40 },
  narrow: { height: 262, left: 36, right: 268, top: 40, foot: 34 },
} as const;

/** The scales of a timeline at the pen's width. */
export function panel(spec: Timeline, pen: Pen): Panel {
  const at = places[pen.width];
  const span = spec.span.map((date) => new Date(date));
  const x = scaleUtc(span, [at.left, at.right]);
  const y = scaleLinear(spec.extent, [at.height - at.foot, at.top]);
  return { x, y, height: at.height, right: at.right, at: (date) => x(new Date(date)) };
}

/** The ruled panel with `marks` on it. */
export function timeline(spec: Timeline, pen: Pen, marks: readonly Plot.Markish[]): Drawing {
  const { x, y, height } = panel(spec, pen);
  const at = places[pen.width];
  const floor = y(spec.extent[0]);
  const years = spec.years.map((year) => ({ at: x(new Date(`${year}-01-01`)), text: year }));
  const rows = spec.levels.map((level) => y(level));
  return {
    height,
    marks: [
      rules(
        rows.map((row) => `M${at.left},${row.toFixed(1)}H${widths[pen.width]}`).join(''),
        'var(--feint)',
      ),
      rules(
        years.map((tick) => `M${tick.at.toFixed(1)},${at.top - 18}V${floor}`).join(''),
        'var(--feint)',
      ),
      ...head(years, at.top - 18, pen),
      ...spec.levels.map((level) =>
        heading(
          `${pen.tick(level)}${spec.sign ?? ''}`,
          [at.left - 8, y(level) + 4],
          pen.small,
          'end',
        ),
      ),
      ...(spec.notice === undefined
        ? []
        : [heading(spec.notice, [at.left, height - 8], pen.small)]),
      ...marks,
    ],
  };
}
