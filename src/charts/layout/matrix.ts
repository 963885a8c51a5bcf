import { scalePoint } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { partKey } from '../keys.ts';
import { band, label, line } from '../marks.ts';
import { small } from '../signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine, type Tick } from '../grammar/paper.ts';

/** One row of a table of a plan: its name, and a figure for each column. */
export interface Line {
  readonly entry: string;
  readonly figures: readonly Figure[];
}

export interface Matrix {
  readonly lines: readonly Line[];
  readonly columns: readonly string[];
  /** Heads the right-hand page, which stays empty. */
  readonly heading: string;
  /** Whether a figure is to be marked with a pale band. */
  readonly marked?: (figure: Figure) => boolean;
  /** Written in red on the empty page. */
  readonly note?: { readonly key: string; readonly text: string };
  /** Set for a word, where the cell has no room for the word itself. */
  readonly word: (figure: Figure) => string;
}

const places = {
  wide: { plot: [222, 412], spine: 446, book: 466, head: 32, slot: 22, r: 4.6, tick: 7, half: 16 },
  narrow: {
    plot: [147, 216],
    spine: 226,
    book: 234,
    head: 24,
    slot: 14.6,
    r: 3.4,
    tick: 5,
    half: 6.5,
  },
} as const;

/** Draws a whole table of a plan, a sign a cell: what is in it, and the page that stays blank. */
export function matrix(spec: Matrix, pen: Pen): Drawing {
  const at = places[pen.width];
  const height = at.head + spec.lines.length * at.slot + 3;
  const x = scalePoint(spec.columns.keys(), at.plot);
  const across = (index: number): number => x(index) ?? at.plot[0];
  const years = spec.columns.map((text, index) => ({ at: across(index), text }));
  const [first, last] = [years[0], years.at(-1)];
  const ends: Tick[] = [first, last].flatMap((year) => year ?? []);
  const named =
    pen.width === 'wide'
      ? years
      : ends.map((year, nth) =>
          nth === 0 ? year : { ...year, at: at.spine - 4, anchor: 'end' as const },
        );
  const rows = spec.lines.map((_, index) => at.head + (index + 1) * at.slot);
  return {
    height,
    marks: [
      rules(rows.map((y) => `M0,${y.toFixed(1)}H${widths[pen.width]}`).join(''), 'var(--feint)'),
      ...head(named, at.head, pen),
      heading(spec.heading, [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...spec.lines.flatMap((row, index) =>
        drawLine(row, at.head + (index + 0.5) * at.slot, across, spec, pen),
      ),
      ...note(spec, pen),
    ],
  };
}

function drawLine(
  { entry, figures }: Line,
  y: number,
  across: (index: number) => number,
  spec: Matrix,
  pen: Pen,
): Plot.Markish[] {
  const at = places[pen.width];
  const size = pen.width === 'wide' ? 13.5 : 12;
  const [name = ''] = pen.lines(entry, at.plot[0] - 8, size, 1);
  return [
    heading(name, [0, y + size * 0.34], size),
    ...figures.flatMap((figure, index) => cell(figure, across(index), y, spec, pen)),
  ];
}

function cell(figure: Figure, x: number, y: number, spec: Matrix, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const { id: key } = figure;
  const colour = pen.colour(figure);
  const pale = band({
    key: partKey(key, 'span'),
    x: [x - at.half, x + at.half],
    y: [y - at.slot / 2 + 1, y + at.slot / 2 - 1],
    colour,
  });
  const behind = spec.marked?.(figure) === true ? [pale] : [];
  if (figure.value === null)
    return [
      ...behind,
      label({ key, x, y, text: spec.word(figure) }, { size: 12, anchor: 'middle', fill: colour }),
    ];
  if (figure.status === 'baseline')
    return [
      ...behind,
      line({ key, from: [x, y - at.tick], to: [x, y + at.tick], colour, width: 3 }),
    ];
  return [...behind, small({ key, x, y, colour }, at.r)];
}

/** Our note on the page that stays empty. */
function note(spec: Matrix, pen: Pen): Plot.Markish[] {
  if (spec.note === undefined) return [];
  const at = places[pen.width];
  const wide = pen.width === 'wide';
  const size = wide ? 16 : 12;
  const lines = pen.lines(spec.note.text, widths[pen.width] - at.book, size, wide ? 4 : 10);
  const y = at.head + at.slot * (wide ? 2 : 1) + lines.length * size * 0.625;
  return [
    label(
      { key: spec.note.key, x: at.book, y, text: lines.join('\n') },
      { size, fill: 'var(--red)', halo: true },
    ),
  ];
}
