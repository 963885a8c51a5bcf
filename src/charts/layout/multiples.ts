import { scaleLinear } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { linkKey, partKey } from '../keys.ts';
import { label, line, trail } from '../marks.ts';
import { small } from '../signs.ts';
import type { Pen } from '../pen.ts';
import type { Sign } from '../sign.ts';
import { widths, type Drawing } from '../plot.ts';
import { heading, rules } from '../grammar/paper.ts';

/** One series on a scale of its own, from zero: its level, then a promise for each year. */
export interface Panel {
  /** In the order of the years; the first is the level. */
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly unit: string;
  /** What a figure says: its number with its bound, or its word. */
  readonly says: (figure: Figure) => string;
  /** Our value for the level, where the printed one is a slip: set in red beside it. */
  readonly corrected?: { readonly value: number; readonly text: string };
}

export interface Multiples {
  readonly panels: readonly Panel[];
  readonly years: readonly string[];
  readonly columns: Readonly<Record<'narrow' | 'wide', number>>;
  /** Height of a panel, in px. */
  readonly each: Readonly<Record<'narrow' | 'wide', number>>;
}

/** Places in a panel, in px from its corner. */
const places = {
  wide: { gap: 22, title: 15, unit: 32, value: 53, top: 68, foot: 10, below: 26, inset: 5 },
  narrow: { gap: 14, title: 12, unit: 0, value: 28, top: 40, foot: 7, below: 10, inset: 4 },
} as const;

/** The height from which a panel has room for numbers inside. */
const tall = { wide: 180, narrow: 120 } as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly r: number;
}

/** Draws many series side by side, each in the same form and on its own scale. */
export function multiples(spec: Multiples, pen: Pen): Drawing {
  const at = places[pen.width];
  const [columns, each] = [spec.columns[pen.width], spec.each[pen.width]];
  const width = (widths[pen.width] - at.gap * (columns - 1)) / columns;
  const rows = Math.ceil(spec.panels.length / columns);
  return {
    height: rows * each + 2,
    marks: spec.panels.flatMap((panel, nth) => {
      const left = (nth % columns) * (width + at.gap);
      const top = Math.floor(nth / columns) * each + 1;
      return drawPanel(panel, [left, left + width], [top, top + each], spec.years, pen);
    }),
  };
}

/** The top of a panel's scale: its largest number, ours included, and room under a word. */
function largest({ figures, corrected }: Panel): number {
  const most = Math.max(corrected?.value ?? 0, ...figures.map(({ value }) => value ?? 0));
  return figures.at(-1)?.value === null ? most * 1.2 : most;
}

function drawPanel(
  panel: Panel,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  years: readonly string[],
  pen: Pen,
): Plot.Markish[] {
  const at = places[pen.width];
  const step = (right - left - 2 * at.inset) / (years.length - 1);
  const [floor, high] = [bottom - at.below, top + at.top];
  const box: Box = {
    ...{ left, right, top, bottom },
    x: (index) => left + at.inset + index * step,
    y: scaleLinear([0, largest(panel)], [floor, high]),
    r: pen.width === 'wide' ? 4.2 : 3,
  };
  return [
    rules(`M${left},${top}H${right}`, 'var(--ink)'),
    rules(`M${left},${floor}H${right}`, 'var(--rule)'),
    ...names(panel, box, pen),
    ...yearNames(years, box, pen),
    ...level(panel, box, pen),
    ...path(panel, box, pen),
    ...values(panel, box, pen),
    ...inside(panel, box, pen),
  ];
}

function names(panel: Panel, box: Box, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const room = box.right - box.left;
  const size = pen.width === 'wide' ? 13 : 12;
  const [title] = pen.lines(panel.title, room, size, 1);
  const marks: Plot.Markish[] = [heading(title ?? '', [box.left, box.top + at.title + 3], size)];
  if (at.unit === 0) return marks;
  const [unit] = pen.lines(panel.unit, room, 12, 1);
  return [...marks, heading(unit ?? '', [box.left, box.top + at.unit + 3], 12)];
}

function yearNames(years: readonly string[], box: Box, pen: Pen): Plot.Markish[] {
  if (pen.width === 'narrow') return [];
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return [
    heading(first, [box.left, box.bottom - 11], 12),
    heading(last, [box.right, box.bottom - 11], 12, 'end'),
  ];
}

/** The level: its tick, and a line that carries it on; a correction stands beside it in red. */
function level({ figures, corrected }: Panel, box: Box, pen: Pen): Plot.Markish[] {
  const [base] = figures;
  if (base === undefined || base.value === null) return [];
  const colour = pen.colour(base);
  const half = pen.width === 'wide' ? 7 : 5;
  const x = box.x(0);
  const mark = (key: string, value: number, stroke: string, sign: Sign): Plot.Markish => {
    const y = box.y(value);
    return line({ key, from: [x - half, y], to: [x + half, y], colour: stroke, width: 3, sign });
  };
  const held = corrected?.value ?? base.value;
  const y = box.y(held);
  const stroke = corrected === undefined ? colour : 'var(--red)';
  const dashed = corrected !== undefined;
  const carried = { from: [x, y] as const, to: [box.right, y] as const, colour: stroke, dashed };
  return [
    line({ key: partKey(base.id, 'reference'), ...carried, width: 1 }),
    mark(base.id, base.value, colour, 'baseline'),
    ...(corrected === undefined
      ? []
      : [mark(partKey(base.id, 'rest'), corrected.value, stroke, 'ours')]),
  ];
}

/** The promises that have a number, joined; a word breaks off the line. */
function path({ figures }: Panel, box: Box, pen: Pen): Plot.Markish[] {
  const points = figures.flatMap((figure, index) =>
    index === 0 || figure.value === null
      ? []
      : [{ figure, x: box.x(index), y: box.y(figure.value), colour: pen.colour(figure) }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const key = linkKey(first.figure.id, last.figure.id);
  const places = points.map(({ x, y }) => [x, y] as const);
  return [
    trail({ key, points: places, colour: first.colour, width: 1.25 }),
    ...points.map(({ figure, ...spot }) => small({ key: figure.id, ...spot }, box.r)),
  ];
}

/** In a tall panel: the first promise, and the last number where the series ends in a word. */
function inside({ figures, says }: Panel, box: Box, pen: Pen): Plot.Markish[] {
  if (box.bottom - box.top < tall[pen.width]) return [];
  const numbers = figures.slice(1).filter(({ value }) => value !== null);
  const ends = [numbers[0], figures.at(-1)?.value === null ? numbers.at(-1) : undefined];
  return ends.flatMap((figure) => {
    if (figure === undefined || figure.value === null) return [];
    const [x, y] = [box.x(figures.indexOf(figure)), box.y(figure.value)];
    const key = partKey(figure.id, 'tag');
    const dy = box.y(0) - y > 30 ? 15 : -14;
    const style = { size: 12, anchor: 'middle', dy, fill: pen.colour(figure), halo: true } as const;
    return [label({ key, x, y, text: says(figure) }, style)];
  });
}

/** Over the drawing: the level at the left, the last promise at the right. */
function values(panel: Panel, box: Box, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const [base, last] = [panel.figures[0], panel.figures.at(-1)];
  if (base === undefined || last === undefined) return [];
  const y = box.top + at.value;
  const size = pen.width === 'wide' ? 14.5 : 12;
  const texts = [panel.says(base), panel.says(last)] as const;
  const room = box.right - box.left - 6;
  const red = panel.corrected === undefined ? 0 : pen.measure(panel.corrected.text, size) + 6;
  if (pen.measure(texts[0], size) + red + pen.measure(texts[1], size) > room)
    throw new Error(`invalid values: ${texts.join(' and ')} need more than ${room} px`);
  const from = { key: partKey(base.id, 'value'), x: box.left, y, text: texts[0] };
  const to = { key: partKey(last.id, 'value'), x: box.right, y, text: texts[1] };
  return [
    label(from, { size, fill: 'var(--ink-2)' }),
    label(to, { size, anchor: 'end', fill: pen.colour(last) }),
    ...struck(panel, base, y, size, pen, box),
  ];
}

function struck(
  { corrected, says }: Panel,
  base: Figure,
  y: number,
  size: number,
  pen: Pen,
  box: Box,
): Plot.Markish[] {
  if (corrected === undefined) return [];
  const end = box.left + pen.measure(says(base), size);
  const spot = { key: partKey(base.id, 'note'), x: end + 6, y, text: corrected.text };
  return [
    line({
      key: partKey(base.id, 'limit'),
      from: [box.left - 1, y + 1],
      to: [end + 1, y - 1],
      colour: 'var(--red)',
      width: 1.5,
      sign: 'correction',
    }),
    label(spot, { size, fill: 'var(--red)' }),
  ];
}
