import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { partKey } from '../keys.ts';
import { keyed, label } from '../marks.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine } from '../grammar/paper.ts';

/** One count, drawn as that many small discs in a line, in groups where parts are stated. */
export interface Tally {
  readonly figure: Figure;
  readonly entry: string;
  readonly sub: string;
  /** Figures that add up to the count; drawn one after another with their names. */
  readonly parts?: readonly { readonly figure: Figure; readonly name: string }[];
}

export interface Tallies {
  readonly rows: readonly Tally[];
  readonly slots: number;
  readonly heading: string;
}

const places = {
  wide: {
    left: 206,
    step: 10,
    gap: 8,
    r: 3.6,
    spine: 570,
    book: 586,
    head: 32,
    slot: 92,
    entry: 36,
    sub: 56,
    mark: 44,
    name: 66,
    big: 24,
  },
  narrow: {
    left: 4,
    step: 5.7,
    gap: 5,
    r: 2.2,
    spine: 226,
    book: 237,
    head: 26,
    slot: 80,
    entry: 14,
    sub: 30,
    mark: 49,
    name: 66,
    big: 20,
  },
} as const;

/** Draws counts of things as the things themselves, one disc each. */
export function tallies(spec: Tallies, pen: Pen): Drawing {
  const at = places[pen.width];
  const height = at.head + spec.slots * at.slot + 2;
  const lines = Array.from({ length: spec.slots }, (_, i) => at.head + (i + 1) * at.slot);
  return {
    height,
    marks: [
      rules(lines.map((y) => `M0,${y}H${widths[pen.width]}`).join(''), 'var(--feint)'),
      ...head([], at.head, pen),
      heading(spec.heading, [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...spec.rows.flatMap((row, slot) => drawRow(row, at.head + slot * at.slot, pen)),
    ],
  };
}

function drawRow(row: Tally, top: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const colour = pen.colour(row.figure);
  const room = pen.width === 'wide' ? 190 : 204;
  const key = (role: 'label' | 'sub' | 'value'): string => partKey(row.figure.id, role);
  const entry = pen.lines(row.entry, room, pen.text, 1).join('');
  const sub = pen.lines(row.sub, room, pen.small, 1).join('');
  return [
    label({ key: key('label'), x: 0, y: top + at.entry, text: entry }, { size: pen.text }),
    label(
      { key: key('sub'), x: 0, y: top + at.sub, text: sub },
      { size: pen.small, fill: 'var(--ink-2)' },
    ),
    label(
      { key: key('value'), x: at.book, y: top + at.mark - 2, text: pen.value(row.figure) },
      { size: at.big, fill: colour, className: 'serif' },
    ),
    ...(row.parts === undefined
      ? [beads(row.figure, at.left, top + at.mark, pen)]
      : parts(row.parts, top, pen)),
  ];
}

function parts(list: NonNullable<Tally['parts']>, top: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const marks: Plot.Markish[] = [];
  let left = at.left;
  for (const { figure, name } of list) {
    const y = top + at.mark;
    marks.push(beads(figure, left, y, pen));
    const text = { key: partKey(figure.id, 'tag'), x: left - at.r, y: top + at.name, text: name };
    marks.push(label(text, { size: pen.small, fill: pen.colour(figure) }));
    const needed = pen.measure(name, pen.small) + 10;
    left += Math.max(pen.number(figure) * at.step + at.gap, needed);
  }
  return marks;
}

/** As many discs as the figure counts, as one path, so that the count is one mark. */
function beads(figure: Figure, x: number, y: number, pen: Pen): Plot.Markish {
  const at = places[pen.width];
  const symbol: Plot.SymbolImplementation = {
    draw(context) {
      for (let i = 0; i < pen.number(figure); i++) {
        context.moveTo(i * at.step + at.r, 0);
        context.arc(i * at.step, 0, at.r, 0, 2 * Math.PI);
      }
    },
  };
  const fill = pen.colour(figure);
  return Plot.dot([figure], {
    x: [x],
    y: [y],
    symbol,
    fill,
    stroke: 'none',
    render: keyed([figure], () => figure.id),
  });
}
