import type { Figure } from '../../data/schema/figures.ts';
import { hasMark } from '../grammar/colour.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { sheets, type SheetRow, type Spot } from './sheet-row.ts';

/** The figures of a row by the column they stand in. */
function columnsOf(figures: readonly Figure[]) {
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
interface Left {
  readonly columns: number;
  readonly lines: number;
  /** The places in line before the first tick: on the promises' last line where all ticks fit. */
  readonly skip: number;
  /** How many places its longest line takes. */
  readonly across: number;
}

/** The left page of a row. */
export function leftOf({ figures }: SheetRow, pen: Pen): Left {
  const at = sheets[pen.width];
  const { promised, baselines } = columnsOf(figures);
  const columns = Math.floor((at.spine - 8 - at.left) / at.pitch);
  const full = Math.ceil(promised.length / columns);
  const last = promised.length - (full - 1) * columns + baselines.length;
  const fits = full > 0 && last <= columns;
  const beside = promised.length + (last < columns ? 1 : 0);
  const skip = baselines.length === 0 ? promised.length : fits ? beside : full * columns;
  const lines = Math.ceil((skip + baselines.length) / columns);
  return { columns, lines, skip, across: lines > 1 ? columns : skip + baselines.length };
}

/** Where the marks of a row stand, its first lines on the left page and on the right in px. */
export function spotsOf(row: SheetRow, left: number, right: number, pen: Pen): Spot[] {
  const { spine, pitch, rulesAt, dots } = sheets[pen.width];
  const { promised, baselines, reported, rules } = columnsOf(row.figures);
  const { columns, skip } = leftOf(row, pen);
  const [inner, outer] = [spine - 7 - pitch / 2, spine + 11 + pitch / 2];
  const room = Math.floor((rulesAt - 3 - spine - 11) / pitch);
  const edge = widths[pen.width] - 3;
  return [
    ...block(promised, [inner, left], -pitch, columns, pitch),
    ...block(baselines, [inner, left], -pitch, columns, pitch, skip),
    ...block(leading(reported, row.leads ?? [], room), [outer, right], pitch, room, pitch),
    ...block(rules, [edge, right], -dots.pitch, dots.columns, dots.pitch + 0.6),
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
