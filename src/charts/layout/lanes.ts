import { scaleUtc } from 'd3';
import type * as Plot from '@observablehq/plot';
import { widths, type Drawing } from '../plot.ts';
import type { Pen } from '../pen.ts';
import { head, rules, yearName } from '../grammar/paper.ts';

/** Lanes under one calendar: each a ruled line of the book. */
export interface Lanes {
  /** Ends of the time scale, ISO 8601 dates. */
  readonly span: readonly [string, string];
  readonly years: readonly string[];
  readonly count: number;
  /** A heavier rule after these lanes, counted from one: where a place ends. */
  readonly breaks: readonly number[];
}

/** Where a day and a lane stand, in px. */
export interface Lane {
  readonly at: (day: string) => number;
  /** The upper rule of a lane, counted from zero. */
  readonly top: (lane: number) => number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly slot: number;
}

const places = {
  wide: { left: 200, right: 664, head: 34, slot: 54 },
  narrow: { left: 6, right: 278, head: 26, slot: 42 },
} as const;

/** The scales of a calendar at the pen's width. */
export function lane(spec: Lanes, pen: Pen): Lane {
  const { left, right, head: first, slot } = places[pen.width];
  const scale = scaleUtc(
    spec.span.map((day) => new Date(day)),
    [left, right],
  );
  return {
    at: (day) => scale(new Date(day)),
    top: (nth) => first + nth * slot,
    height: first + spec.count * slot + 2,
    left,
    right,
    slot,
  };
}

/** The ruled calendar with `marks` on it. */
export function lanes(spec: Lanes, pen: Pen, marks: readonly Plot.Markish[]): Drawing {
  const at = lane(spec, pen);
  const edge = widths[pen.width];
  const rule = (nth: number): string => `M0,${at.top(nth)}H${edge}`;
  const all = Array.from({ length: spec.count }, (_, i) => i + 1);
  const starts = spec.years.map((year) => at.at(`${year}-01-01`));
  const half = (at.at('2021-01-01') - at.at('2020-01-01')) / 2;
  const ticks = spec.years.map((year, i) => ({
    at: (starts[i] ?? 0) + half,
    text: yearName(Number(year), pen),
  }));
  return {
    height: at.height,
    marks: [
      rules(
        starts.map((x) => `M${x.toFixed(1)},${at.top(0)}V${at.height - 2}`).join('') +
          all
            .filter((nth) => !spec.breaks.includes(nth))
            .map(rule)
            .join(''),
        'var(--feint)',
      ),
      rules(spec.breaks.map(rule).join(''), 'var(--rule)'),
      ...head(ticks, at.top(0), pen),
      ...marks,
    ],
  };
}
