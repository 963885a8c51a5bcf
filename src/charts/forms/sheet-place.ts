import type { Figure } from '../../data/schema/figures.ts';
import { hasMark } from '../grammar/colour.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { sheets, type SheetRow, type Spot } from './sheet-row.ts';

/** The figures of a row by the column they stand in. */
export interface Columns {
  readonly promised: readonly Figure[];
  readonly baselines: readonly Figure[];
  readonly reported: readonly Figure[];
  readonly rules: readonly Figure[];
}

export function columnsOf(figures: readonly Figure[]): Columns {
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

/** How many marks the left page holds in a line, and where a row's ticks begin. */
export interface Left {
  readonly columns: number;
  readonly lines: number;
  /** The places in line before the first tick: on the promises' last line where all ticks fit. */
  readonly skip: number;
}

export function leftOf({ promised, baselines }: Columns, pen: Pen): Left {
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

/** Where the marks of a row stand, its first lines on the left page and on the right in px. */
export function spotsOf(row: SheetRow, left: number, right: number, pen: Pen): Spot[] {
  const at = sheets[pen.width];
  const page = columnsOf(row.figures);
  const { columns, skip } = leftOf(page, pen);
  const [inner, outer] = [at.spine - 7 - at.pitch / 2, at.spine + 11 + at.pitch / 2];
  const room = Math.floor((at.rulesAt - 3 - at.spine - 11) / at.pitch);
  const { pitch, columns: dots } = at.dots;
  const edge = widths[pen.width] - 3;
  const reported = leading(page.reported, row.leads ?? [], room);
  return [
    ...block(page.promised, [inner, left], -at.pitch, columns, at.pitch),
    ...block(page.baselines, [inner, left], -at.pitch, columns, at.pitch, skip),
    ...block(reported, [outer, right], at.pitch, room, at.pitch),
    ...block(page.rules, [edge, right], -pitch, dots, pitch + 0.6),
  ];
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
