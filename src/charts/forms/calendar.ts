import * as Plot from '@observablehq/plot';
import { range, utcMonth } from 'd3';
import { lined, overHead, rulesAcross } from '../grammar/lined.ts';
import { halo, inColour, partOf, words } from '../grammar/marks.ts';
import { headRule, yearName } from '../grammar/paper.ts';
import { signs } from '../grammar/signs.ts';
import { band, furniture, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { rowsOf, spansOf, yearsOf, type Lane, type Row } from './calendar-lane.ts';
import { together, type View } from './calendar-view.ts';

/** Where the calendar lies, and where the parts of a line stand from its middle; in px. */
const places = {
  wide: { left: 206, right: 16, head: 32, mark: 0, name: 0, size: 15.5, lines: 2 },
  narrow: { left: 6, right: 10, head: 26, mark: 8, name: -10, size: 13, lines: 1 },
} as const;

/** As tall as the stage has room for, up to a limit; in px. */
function slotFor(lines: number, { width }: Pen): number {
  return width === 'narrow' ? 42 : Math.max(54, Math.min(84, 456 / lines));
}

/**
 * Lanes under one calendar of whole years: a mark stands on the last day of what it measures, and a
 * band runs over the days of its lane.
 */
export function calendar(lanes: readonly Lane[]): (view?: View) => (pen: Pen) => Drawing {
  return (view) => (pen) => {
    const { left, right, head, mark: dy } = places[pen.width];
    const rows = rowsOf(lanes, pen);
    const spans = spansOf(rows);
    const years = yearsOf(spans);
    const lines = rows.length;
    const plot = [left, widths[pen.width] - right] as const;
    const marks = [
      ...paper(rows, years.slice(0, -1), plot, pen),
      ...(view === undefined ? [] : together(view, rows, spans, pen)),
      Plot.link(spans, {
        x1: 'from',
        x2: 'to',
        y: 'line',
        dy,
        stroke: inColour(pen),
        strokeWidth: band[pen.width],
        strokeOpacity: band.opacity,
        render: partOf(spans, 'span'),
      }),
      ...signs(
        rows.flatMap((row) => row.marks),
        { x: 'day', y: 'line', dy, along: 'x' },
        pen,
      ),
      ...names(rows, view === undefined, pen),
    ];
    const x = { type: 'utc', domain: [years[0], years.at(-1)] } as const;
    return lined({ lines, slot: slotFor(lines, pen), head, plot, x }, marks, pen);
  };
}

/** A rule at each new year, named in its middle; a rule a lane, heavier where a place ends. */
function paper(
  rows: readonly Row[],
  years: readonly Date[],
  plot: readonly [number, number],
  pen: Pen,
): Plot.Markish[] {
  const breaks = rows.flatMap(({ figure, line }, nth) =>
    rows[nth + 1]?.figure.place === figure.place ? [] : [line + 0.5],
  );
  const others = range(1, rows.length).filter((line) => !breaks.includes(line));
  const x = (year: Date): Date => utcMonth.offset(year, 6);
  const text = (year: Date): string => yearName(year.getUTCFullYear(), pen);
  return [
    Plot.ruleX(years, { stroke: inks.feint, ...furniture }),
    rulesAcross(others, plot, { stroke: inks.feint }, pen),
    rulesAcross(breaks, plot, { stroke: inks.rule }, pen),
    headRule(places[pen.width].head, pen.width),
    overHead(years, { x, text }, pen),
  ];
}

/** What a lane is; an empty one says so in red, unless the lanes are read together. */
function names(rows: readonly Row[], empty: boolean, pen: Pen): Plot.Markish[] {
  const { left, right, name: dy, size, lines } = places[pen.width];
  const room = pen.width === 'wide' ? left - 2 : widths.narrow - right;
  const text = ({ name }: Row): string => pen.lines(name, room, size, lines).join('\n');
  const at = {
    ...halo,
    y: 'line',
    frameAnchor: 'left',
    dx: -left,
    dy,
    fontSize: size,
    text,
  } as const;
  const filled = rows.filter(({ marks }) => marks.length > 0);
  const rest = empty ? rows.filter(({ marks }) => marks.length === 0) : [];
  return [
    words(filled, 'label', { ...at, fill: inColour(pen) }),
    words(rest, 'rest', { ...at, fill: inks.red }),
  ];
}
