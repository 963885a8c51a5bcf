import { scaleLinear, type ScaleLinear } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { linkKey, partKey } from '../keys.ts';
import { band, label, line } from '../marks.ts';
import { bound, sign } from '../signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine, type Tick } from '../grammar/paper.ts';

/** One ruled line of the account book. */
export interface Row {
  readonly figure: Figure;
  /** The entry, short: one line on a phone. */
  readonly entry: string;
  /** When, or of whom; one line, under the entry. */
  readonly sub: string;
  /** Said beside the mark, with the figure it belongs to. */
  readonly tag?: { readonly key: string; readonly text: string };
  /** A pale band from the mark to another figure's value. */
  readonly gap?: Figure;
}

/** The words of a line, in both languages. */
export interface Entry {
  readonly entry: Text;
  readonly sub: Text;
}

/** A line of one figure, with its words in the pen's language. */
export function entryRow(pen: Pen, id: string, words: Entry): Row {
  return { figure: pen.figure(id), entry: pen.say(words.entry), sub: pen.say(words.sub) };
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Ruled lines on the page, filled or not: an empty one is seen. */
  readonly slots: number;
  /** The end of the scale, in the indicator's base unit; it starts at zero. */
  readonly max: number;
  readonly ticks: readonly number[];
  /** Heads the column right of the spine. */
  readonly heading: string;
  /** A line through all rows at this figure's value: a promise to read against. */
  readonly reference?: Figure;
}

/** Places in px of the drawing; those of a row count from its upper rule. */
const places = {
  wide: {
    plot: [206, 506],
    spine: 530,
    book: 545,
    head: 32,
    slot: 92,
    entry: 38,
    sub: 59,
    mark: 46,
    value: 39,
    under: 64,
    big: 25,
  },
  narrow: {
    plot: [8, 182],
    spine: 196,
    book: 206,
    head: 26,
    slot: 63,
    entry: 14,
    sub: 29,
    mark: 46,
    value: 26,
    under: 44,
    big: 18,
  },
} as const;

type Scale = ScaleLinear<number, number>;

/**
 * Draws rows of an account book: entry, mark on a common scale from zero, the red double spine,
 * and the number as the language prints it, with the document's own form under it.
 * @throws when a figure to draw has no value: a word is never drawn as a zero.
 */
export function rows(spec: Rows, pen: Pen): Drawing {
  const at = places[pen.width];
  const height = at.head + spec.slots * at.slot + 2;
  const scale = scaleLinear([0, spec.max], at.plot);
  return {
    height,
    marks: [
      ...paper(spec, scale, height, pen),
      ...reference(spec.reference, scale, height, pen),
      ...spec.rows.flatMap((row, slot) => drawRow(row, at.head + slot * at.slot, scale, pen)),
    ],
  };
}

function paper(spec: Rows, scale: Scale, height: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const right = widths[pen.width];
  const grid = spec.ticks.map((tick) => `M${scale(tick).toFixed(1)},${at.head}V${height - 2}`);
  const lines = Array.from({ length: spec.slots }, (_, i) => at.head + (i + 1) * at.slot);
  return [
    rules(grid.join(''), 'var(--feint)'),
    rules(lines.map((y) => `M0,${y}H${right}`).join(''), 'var(--feint)'),
    ...head(named(spec.ticks, scale, pen), at.head, pen),
    heading(spec.heading, [at.book, at.head - 11], pen.small),
    spine(at.spine, height),
  ];
}

/** The ticks whose numbers have room: the last first, then those left of it that clear it. */
function named(values: readonly number[], scale: Scale, pen: Pen): Tick[] {
  const edge = places[pen.width].spine - 4;
  const ticks: Tick[] = [];
  let free = Infinity;
  for (const value of [...values].reverse()) {
    const [x, text] = [scale(value), pen.tick(value)];
    const half = pen.measure(text, pen.small) / 2;
    const right = Math.min(x + half, edge);
    if (right + 6 > free) continue;
    free = right - 2 * half;
    ticks.unshift(right < x + half ? { at: edge, text, anchor: 'end' } : { at: x, text });
  }
  return ticks;
}

function reference(
  figure: Figure | undefined,
  scale: Scale,
  height: number,
  pen: Pen,
): Plot.Markish[] {
  if (figure === undefined) return [];
  const x = scale(pen.number(figure));
  const from = [x, places[pen.width].head] as const;
  const to = [x, height - 2] as const;
  return [
    line({ key: partKey(figure.id, 'reference'), from, to, colour: pen.colour(figure), width: 1 }),
  ];
}

function drawRow(row: Row, top: number, scale: Scale, pen: Pen): Plot.Markish[] {
  const { figure } = row;
  const colour = pen.colour(figure);
  const [x, y] = [scale(pen.number(figure)), top + places[pen.width].mark];
  const stem = { from: [scale(0), y] as const, to: [x, y] as const, colour };
  const width = figure.status === 'reported' ? 3 : 1.25;
  return [
    ...gap(row, x, y, scale, pen),
    line({ key: partKey(figure.id, 'stem'), ...stem, width }),
    sign(figure, { x, y, colour }, pen.width, 'x'),
    ...bound(figure, { x, y, colour }, 'x'),
    ...words(row, top, pen),
    ...tag(row, x, y, pen),
  ];
}

function gap(row: Row, x: number, y: number, scale: Scale, pen: Pen): Plot.Markish[] {
  if (row.gap === undefined) return [];
  const half = pen.width === 'wide' ? 11 : 8;
  const key = linkKey(row.figure.id, row.gap.id, 'band');
  const to = scale(pen.number(row.gap));
  return [band({ key, x: [x, to], y: [y - half, y + half], colour: pen.colour(row.figure) })];
}

/** The entry at the left and the number in the book at the right of the spine. */
function words(row: Row, top: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const { id } = row.figure;
  const room = pen.width === 'wide' ? 184 : 186;
  const book = widths[pen.width] - at.book;
  const entry = pen.lines(row.entry, room, pen.text, pen.width === 'wide' ? 2 : 1);
  const lift = (entry.length - 1) * 9;
  const value = pen.value(row.figure);
  const under = pen.lines(pen.under(row.figure), book, pen.small, 2);
  const size = pen.fit(value, book, at.big);
  const halo = pen.width === 'narrow';
  const [muted, colour] = ['var(--ink-2)', pen.colour(row.figure)];
  const place = (
    role: 'label' | 'sub' | 'value' | 'under',
    x: number,
    y: number,
    text: string,
  ) => ({
    key: partKey(id, role),
    x,
    y: top + y,
    text,
  });
  return [
    label(place('label', 0, at.entry - lift, entry.join('\n')), { size: pen.text, halo }),
    label(place('sub', 0, at.sub + lift, pen.lines(row.sub, room, pen.small, 1).join('')), {
      size: pen.small,
      fill: muted,
      halo,
    }),
    label(place('value', at.book, at.value - (under.length - 1) * 7, value), {
      size,
      fill: colour,
      className: 'serif',
    }),
    label(place('under', at.book, at.under, under.join('\n')), { size: pen.small, fill: muted }),
  ];
}

/** The tag stands right of its mark where the page has room, else over or under the stem. */
function tag(row: Row, x: number, y: number, pen: Pen): Plot.Markish[] {
  if (row.tag === undefined) return [];
  const { key, text } = row.tag;
  const at = places[pen.width];
  const chevron = row.figure.bound === 'exact' ? 0 : 12;
  const fits = x + 14 + chevron + pen.measure(text, pen.small) < at.spine - 6;
  const colour = pen.colour(row.figure);
  const style = { size: pen.small, fill: colour, halo: true };
  if (fits) return [label({ key, x: x + 14 + chevron, y, text }, style)];
  const [from, off] = [at.plot[0], pen.width === 'wide' ? -20 : 14];
  const short = x - pen.measure(text, pen.small) < from;
  return [
    label(
      { key, x: short ? from : x, y: y + off, text },
      { ...style, anchor: short ? 'start' : 'end' },
    ),
  ];
}
