import { scaleLinear, scalePoint } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { linkKey, partKey } from '../keys.ts';
import { band, label, trail } from '../marks.ts';
import { sign } from '../signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine } from '../grammar/paper.ts';

/** One step of a running total. */
export interface Stair {
  readonly figure: Figure;
  readonly year: string;
  /** The running total before and after. */
  readonly from: number;
  readonly to: number;
  /** Set in the step where there is room. */
  readonly says?: string;
}

/** A running total that climbs year by year, or the place where it would. */
export interface Staircase {
  readonly entry: string;
  readonly sub: string;
  readonly stairs: readonly Stair[];
  /** The total that the document prints. */
  readonly total: Figure;
  /** A level of an earlier year that the total leaves out: its tick stands alone. */
  readonly outside?: { readonly figure: Figure; readonly year: string; readonly note: string };
  /** The year the total starts, worked out by us: said under the number. */
  readonly start: string;
}

export interface Staircases {
  readonly rows: readonly Staircase[];
  readonly slots: number;
  readonly years: readonly string[];
  readonly heading: string;
}

const places = {
  wide: {
    plot: [216, 496],
    spine: 546,
    book: 562,
    head: 32,
    slot: 122,
    big: 25,
    foot: 10,
    top: 22,
  },
  narrow: { plot: [18, 180], spine: 204, book: 214, head: 24, slot: 84, big: 18, foot: 6, top: 14 },
} as const;

/** Draws running totals as staircases over the same years, each on its own scale from zero. */
export function staircases(spec: Staircases, pen: Pen): Drawing {
  const at = places[pen.width];
  const height = at.head + spec.slots * at.slot + 2;
  const x = scalePoint([...spec.years], at.plot);
  const column = (year: string): number => {
    const found = x(year);
    if (found === undefined) throw new Error(`unknown column: ${year}`);
    return found;
  };
  const lines = Array.from({ length: spec.slots }, (_, i) => at.head + (i + 1) * at.slot);
  return {
    height,
    marks: [
      rules(lines.map((y) => `M0,${y}H${widths[pen.width]}`).join(''), 'var(--feint)'),
      ...head(
        spec.years.map((year) => ({ at: column(year), text: year })),
        at.head,
        pen,
      ),
      heading(spec.heading, [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...spec.rows.flatMap((row, slot) =>
        drawRow(row, at.head + slot * at.slot, { column, half: x.step() / 2 }, pen),
      ),
    ],
  };
}

/** An embed is set in the reader's own face, which may be this much wider than ours. */
const spare = 1.32;

interface Across {
  readonly column: (year: string) => number;
  readonly half: number;
}

function drawRow(row: Staircase, top: number, { column, half }: Across, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const colour = pen.colour(row.total);
  const y = scaleLinear([0, pen.number(row.total)], [top + at.slot - at.foot, top + at.top]);
  const edges = row.stairs.flatMap(({ year, to }) => [
    [column(year) - half, y(to)] as const,
    [column(year) + half, y(to)] as const,
  ]);
  const [first, last] = [row.stairs[0], row.stairs.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`missing steps: ${row.entry}`);
  const start = [column(first.year) - half, y(0)] as const;
  return [
    ...row.stairs.map(({ figure, year, to }) =>
      band({
        key: partKey(figure.id, 'band'),
        x: [column(year) - half, column(year) + half],
        y: [y(0), y(to)],
        colour,
      }),
    ),
    trail({
      key: linkKey(first.figure.id, last.figure.id),
      points: [start, ...edges],
      colour,
      width: 1.25,
    }),
    ...row.stairs
      .filter(({ figure }) => figure.id !== row.total.id)
      .flatMap((stair) => said(stair, column(stair.year), y, pen)),
    ...outside(row, column, y, pen),
    ...(first.figure.status === 'baseline' ? [level(first, column(first.year), y, pen)] : []),
    sign(
      row.total,
      { x: column(last.year) + half, y: y(pen.number(row.total)), colour },
      pen.width,
      'y',
    ),
    ...words(row, top, pen),
  ].flat();
}

/** A level that the total includes: its tick on top of its step. */
function level(
  { figure, to, says }: Stair,
  x: number,
  y: (value: number) => number,
  pen: Pen,
): Plot.Markish[] {
  const colour = pen.colour(figure);
  const off = pen.width === 'wide' ? -20 : -16;
  const text = says ?? pen.value(figure);
  const style = { size: pen.small, anchor: 'middle', dy: off, fill: colour, halo: true } as const;
  return [
    sign(figure, { x, y: y(to), colour }, pen.width, 'y'),
    label({ key: partKey(figure.id, 'value'), x, y: y(to), text }, style),
  ];
}

/** The step's own amount, on a wide page. */
function said(stair: Stair, x: number, y: (value: number) => number, pen: Pen): Plot.Markish[] {
  const { figure, from, to, says } = stair;
  if (pen.width === 'narrow' || says === undefined || figure.status === 'baseline') return [];
  const spot = { key: partKey(figure.id, 'value'), x, y: (y(from) + y(to)) / 2, text: says };
  return [label(spot, { size: pen.small, anchor: 'middle', fill: pen.colour(figure) })];
}

function outside(
  { outside: left }: Staircase,
  column: (year: string) => number,
  y: (value: number) => number,
  pen: Pen,
): Plot.Markish[] {
  if (left === undefined) return [];
  const { figure, year, note } = left;
  const [x, at, colour] = [column(year), y(pen.number(figure)), pen.colour(figure)];
  const wide = pen.width === 'wide';
  const middle = { size: pen.small, anchor: 'middle', halo: true } as const;
  const text = pen.value(figure);
  return [
    sign(figure, { x, y: at, colour }, pen.width, 'y'),
    label(
      { key: partKey(figure.id, 'value'), x, y: at, text },
      { ...middle, dy: wide ? -20 : -16, fill: colour },
    ),
    ...(wide
      ? [
          label(
            { key: partKey(figure.id, 'note'), x, y: at, text: note },
            { ...middle, anchor: 'end', dx: -16, fill: 'var(--red)' },
          ),
        ]
      : []),
  ];
}

function words(row: Staircase, top: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const wide = pen.width === 'wide';
  const { id } = row.total;
  const key = (role: 'label' | 'sub' | 'value' | 'under'): string => partKey(id, role);
  const [entry] = pen.lines(row.entry, wide ? 190 : 150, pen.text, 1);
  const [sub] = pen.lines(row.sub, wide ? 190 : 120, pen.small, 1);
  const [start] = pen.lines(row.start, widths[pen.width] - at.book, pen.small, 1);
  const value = pen.value(row.total);
  const book = widths[pen.width] - at.book;
  return [
    label(
      { key: key('label'), x: 0, y: top + (wide ? 26 : 12), text: entry ?? '' },
      { size: pen.text, halo: true },
    ),
    label(
      {
        key: key('sub'),
        x: wide ? 0 : pen.measure(row.entry, pen.text) * spare + 6,
        y: top + (wide ? 46 : 12),
        text: sub ?? '',
      },
      { size: pen.small, fill: 'var(--ink-2)', halo: true },
    ),
    label(
      { key: key('value'), x: at.book, y: top + (wide ? 42 : 26), text: value },
      { size: pen.fit(value, book, at.big), fill: pen.colour(row.total), className: 'serif' },
    ),
    label(
      { key: key('under'), x: at.book, y: top + (wide ? 68 : 46), text: start ?? '' },
      { size: pen.small, fill: 'var(--red)' },
    ),
  ];
}
