import { scaleLinear, type ScaleLinear } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { share } from '../../format/ratio.ts';
import { linkKey, partKey } from '../keys.ts';
import { band, label } from '../marks.ts';
import { sign, small } from '../signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine } from '../grammar/paper.ts';

/** A level and what is promised after it, as a share of that level. */
export interface Dumbbell {
  /** Drawn where its own row is, and as the foot of every band. */
  readonly level?: Figure;
  readonly promise?: Figure;
  /** What both are measured against. */
  readonly base: Figure;
  /** A promise for an earlier year that differs, with its year beside it. */
  readonly earlier?: { readonly figure: Figure; readonly year: string };
  readonly entry: string;
  readonly sub: string;
  /** Under the number in the book. */
  readonly under: string;
  /** A word in place of a number, said under the entry. */
  readonly word?: Figure;
}

export interface Dumbbells {
  readonly rows: readonly Dumbbell[];
  readonly slots: number;
  readonly heading: string;
  /** Over the scale: which level is a hundred. */
  readonly base: string;
}

const places = {
  wide: {
    plot: [206, 484],
    spine: 542,
    book: 558,
    head: 32,
    slot: 62,
    entry: 22,
    sub: 42,
    mark: 31,
    value: 24,
    under: 46,
    big: 23,
    half: 10,
  },
  narrow: {
    plot: [10, 158],
    spine: 204,
    book: 214,
    head: 24,
    slot: 42,
    entry: 11,
    sub: 11,
    mark: 28,
    value: 15,
    under: 33,
    big: 17,
    half: 7,
  },
} as const;

/** An embed is set in the reader's own face, which may be this much wider than ours. */
const spare = 1.32;

type Scale = ScaleLinear<number, number>;

/** Draws levels and promises on one index: every row is measured against its own level. */
export function dumbbells(spec: Dumbbells, pen: Pen): Drawing {
  const at = places[pen.width];
  const right = widths[pen.width];
  const height = at.head + spec.slots * at.slot + 2;
  const scale = scaleLinear([0, 100], at.plot);
  const steps = pen.width === 'wide' ? [0, 25, 50, 75] : [0, 25, 50];
  const grid = [0, 25, 50, 75].map((tick) => `M${scale(tick)},${at.head}V${height - 2}`).join('');
  const lines = Array.from({ length: spec.slots }, (_, i) => at.head + (i + 1) * at.slot);
  return {
    height,
    marks: [
      rules(grid, 'var(--feint)'),
      rules(lines.map((y) => `M0,${y}H${right}`).join(''), 'var(--feint)'),
      rules(`M${scale(100)},${at.head}V${height - 2}`, 'var(--ink-2)'),
      ...head(
        steps.map((tick) => ({ at: scale(tick), text: pen.tick(tick) })),
        at.head,
        pen,
      ),
      heading(spec.base, [scale(100) + 22, at.head - 11], pen.small, 'end'),
      heading(spec.heading, [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...spec.rows.flatMap((row, slot) => drawRow(row, at.head + slot * at.slot, scale, pen)),
    ],
  };
}

function drawRow(row: Dumbbell, top: number, scale: Scale, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const y = top + at.mark;
  const base = pen.number(row.base);
  const to = (figure: Figure): number => scale((100 * pen.number(figure)) / base);
  const colour = pen.colour(row.base);
  const marks: Plot.Markish[] = [];
  const { level, promise, earlier } = row;
  if (promise !== undefined)
    marks.push(...gap(promise, row.base, [to(promise), scale(100), y], pen));
  if (level !== undefined) marks.push(sign(level, { x: to(level), y, colour }, pen.width, 'x'));
  if (earlier !== undefined) marks.push(...before(earlier, to(earlier.figure), y, row, to, pen));
  if (promise !== undefined)
    marks.push(sign(promise, { x: to(promise), y, colour }, pen.width, 'x'));
  return [...marks, ...words(row, top, pen)];
}

/** The pale band from the promise up to the level, and the index beside the ring. */
function gap(
  promise: Figure,
  base: Figure,
  [x, full, y]: readonly [number, number, number],
  pen: Pen,
): Plot.Markish[] {
  const { half } = places[pen.width];
  const colour = pen.colour(promise);
  const text = share(pen.number(promise), pen.number(base)).replace('%', '');
  const key = linkKey(promise.id, base.id, 'tag');
  const off = pen.width === 'wide' ? 13 : 10;
  const fits = x + off + pen.measure(text, pen.small) < full - 4;
  return [
    band({
      key: partKey(promise.id, 'band'),
      x: [x, full],
      y: [y - half, y + half],
      colour,
    }),
    label(
      { key, x: fits ? x + off : x - off, y, text },
      { size: pen.small, anchor: fits ? 'start' : 'end', fill: colour, halo: true },
    ),
  ];
}

/** An earlier promise: a small ring, its year on the side away from the later one. */
function before(
  earlier: NonNullable<Dumbbell['earlier']>,
  x: number,
  y: number,
  row: Dumbbell,
  to: (figure: Figure) => number,
  pen: Pen,
): Plot.Markish[] {
  const { figure, year } = earlier;
  const colour = pen.colour(figure);
  const below = row.promise !== undefined && x < to(row.promise);
  return [
    small({ key: figure.id, x, y, colour }, pen.width === 'wide' ? 4.5 : 4),
    label(
      { key: partKey(figure.id, 'tag'), x: x + (below ? -8 : 7), y, text: year },
      { size: pen.small, anchor: below ? 'end' : 'start', fill: 'var(--ink-2)', halo: true },
    ),
  ];
}

function words(row: Dumbbell, top: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const figure = row.promise ?? row.level ?? row.base;
  const key = (role: 'label' | 'sub' | 'value' | 'under'): string => partKey(figure.id, role);
  const wide = pen.width === 'wide';
  const muted = 'var(--ink-2)';
  const [entry] = pen.lines(row.entry, at.spine - 10, pen.text, 1);
  const [sub] = pen.lines(row.sub, 186, pen.small, 1);
  const [under] = pen.lines(row.under, widths[pen.width] - at.book, pen.small, 1);
  const subX = wide ? 0 : pen.measure(row.entry, pen.text) * spare + 6;
  const fits = wide || subX + pen.measure(row.sub, pen.small) * spare < at.spine;
  const subKey = row.word === undefined ? key('sub') : partKey(row.word.id, 'sub');
  return [
    label(
      { key: key('label'), x: 0, y: top + at.entry, text: entry ?? '' },
      { size: pen.text, halo: !wide },
    ),
    ...(fits || row.word !== undefined
      ? [
          label(
            { key: subKey, x: subX, y: top + at.sub, text: sub ?? '' },
            { size: pen.small, fill: muted, halo: !wide },
          ),
        ]
      : []),
    label(
      { key: key('value'), x: at.book, y: top + at.value, text: pen.value(figure) },
      { size: at.big, fill: pen.colour(figure), className: 'serif' },
    ),
    label(
      { key: key('under'), x: at.book, y: top + at.under, text: under ?? '' },
      { size: pen.small, fill: muted },
    ),
  ];
}
