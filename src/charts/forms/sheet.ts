import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { comparedColour, hasMark } from '../grammar/colour.ts';
import { signs } from '../grammar/signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, rules, spine } from '../grammar/paper.ts';
import { foot, headings } from './sheet-frame.ts';
import { answerLinks, crossings, placePairs } from './sheet-pairs.ts';
import { sheets, type Pair, type SheetRow, type Spot } from './sheet-row.ts';
import { aside, blank, named } from './sheet-words.ts';

/** The figures of a row by the column they stand in. */
interface Columns {
  readonly promised: readonly Figure[];
  readonly baselines: readonly Figure[];
  readonly reported: readonly Figure[];
  readonly rules: readonly Figure[];
}

function columnsOf(figures: readonly Figure[]): Columns {
  const of = (...statuses: Figure['status'][]): Figure[] =>
    statuses.flatMap((status) => figures.filter((figure) => figure.status === status));
  return {
    promised: of('target', 'projection'),
    baselines: of('baseline').filter(hasMark),
    reported: of('reported'),
    rules: of('definition', 'rule'),
  };
}

/** Marks in lines from the spine outwards, the first line on top. */
function block(
  figures: readonly Figure[],
  from: readonly [x: number, y: number],
  step: number,
  columns: number,
  pitch: number,
  skip = 0,
): Spot[] {
  return figures.map((figure, i) => ({
    figure,
    x: from[0] + ((i + skip) % columns) * step,
    y: from[1] + Math.floor((i + skip) / columns) * pitch,
  }));
}

interface Placed {
  readonly spots: readonly Spot[];
  readonly marks: readonly Plot.Markish[];
  readonly height: number;
}

/**
 * Draws figures as marks of an open account book, a mark a figure: promises left of the red double
 * spine, results right of it, rules at the edge, a starting level as a tick after the promises.
 */
export function sheet(rows: readonly SheetRow[], pen: Pen): Drawing {
  const at = sheets[pen.width];
  let top: number = at.head;
  const placed = rows.map((row) => {
    const drawn = row.pairs ? drawPairs(row, row.pairs, top, pen) : drawRow(row, top, pen);
    top += drawn.height;
    return { ...drawn, foot: top };
  });
  const right = widths[pen.width];
  const height = top + at.foot;
  const colour = (figure: Figure): string => comparedColour(figure, pen);
  const spots = placed.flatMap((row) => row.spots);
  return {
    height,
    marks: [
      rules(
        placed
          .slice(0, -1)
          .map(({ foot }) => `M0,${foot}H${right}`)
          .join(''),
        'var(--feint)',
      ),
      ...head([], at.head, pen),
      ...headings(pen),
      spine(at.spine, height),
      ...foot(top, pen),
      ...placed.flatMap(({ marks }) => marks),
      ...signs(spots, { x: 'x', y: 'y', along: 'x', size: 'many', colour }, pen),
      ...rows.flatMap(({ pairs = [] }) => answerLinks(pairs, spots, pen)),
      ...rows.flatMap((row) => crossings(row.crossings ?? [], spots, pen)),
    ],
  };
}

/** How many marks the left page holds in a line, and where a row's ticks begin. */
interface Left {
  readonly columns: number;
  readonly lines: number;
  /** The places in line before the first tick: on the promises' last line where all ticks fit. */
  readonly skip: number;
}

function leftOf({ promised, baselines }: Columns, pen: Pen): Left {
  const at = sheets[pen.width];
  const columns = Math.floor((at.spine - 8 - at.left) / at.pitch);
  const full = Math.ceil(promised.length / columns);
  const last = promised.length - (full - 1) * columns;
  const fits = full > 0 && last + baselines.length <= columns;
  const gap = fits && last + baselines.length < columns ? 1 : 0;
  const skip = fits ? promised.length + gap : full * columns;
  const lines = baselines.length === 0 ? full : Math.ceil((skip + baselines.length) / columns);
  return { columns, lines, skip: baselines.length === 0 ? promised.length : skip };
}

function drawRow(row: SheetRow, top: number, pen: Pen): Placed {
  const at = sheets[pen.width];
  const page = columnsOf(row.figures);
  const { columns, lines, skip } = leftOf(page, pen);
  const across = lines > 1 ? columns : skip + page.baselines.length;
  const name = named(row, top, at.spine - 14 - across * at.pitch, lines, pen);
  const half = at.pitch / 2;
  const first = top + at.pad / 2 + half + 1;
  const left = name.under ? top + at.line + half + 4 : first;
  const [inner, outer] = [at.spine - 7 - half, at.spine + 11 + half];
  const room = Math.floor((at.rulesAt - 3 - at.spine - 11) / at.pitch);
  const { pitch, columns: dots } = at.dots;
  const edge = widths[pen.width] - 3;
  const spots = [
    ...block(page.promised, [inner, left], -at.pitch, columns, at.pitch),
    ...block(page.baselines, [inner, left], -at.pitch, columns, at.pitch, skip),
    ...block(
      leading(page.reported, row.leads ?? [], room),
      [outer, first],
      at.pitch,
      room,
      at.pitch,
    ),
    ...block(page.rules, [edge, first], -pitch, dots, pitch + 0.6),
  ];
  const low = Math.max(name.foot, ...spots.map(({ y }) => y + half)) + at.pad / 2 + 1;
  return {
    spots,
    marks: [...name.marks, ...blank(row, first, pen), ...aside(row, first, pen)],
    height: Math.ceil(low - top),
  };
}

/** The figures with some of them, in order, at the beginnings of lines. */
function leading(figures: readonly Figure[], leads: readonly string[], room: number): Figure[] {
  const lined = figures.filter(({ id }) => !leads.includes(id));
  leads.forEach((lead, line) => {
    const figure = figures.find(({ id }) => id === lead);
    if (figure !== undefined) lined.splice(line * room, 0, figure);
  });
  return lined;
}

function drawPairs(row: SheetRow, pairs: readonly Pair[], top: number, pen: Pen): Placed {
  const at = sheets[pen.width];
  const name = named(row, top, at.spine - 150, pen.width === 'narrow' ? 2 : 0, pen);
  const from = pen.width === 'narrow' ? top + at.line + at.pair / 2 + 2 : top + at.pair / 2 + 6;
  const { spots, marks } = placePairs(pairs, from, pen, row.subject);
  const low = Math.max(name.foot, ...spots.map(({ y }) => y + at.pair / 2)) + at.pad / 2;
  return { spots, marks: [...name.marks, ...marks], height: Math.ceil(low - top) };
}
