import * as Plot from '@observablehq/plot';
import { inColour, keyed, partOf } from '../grammar/marks.ts';
import { signs } from '../grammar/signs.ts';
import { inks, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { grid, shades, slotFor } from './grid.ts';
import { sizes, spines, type Cell, type Matrix, type MatrixRow } from './matrix-row.ts';
import { blankNote, columnHeads, rowWords, standIns } from './matrix-words.ts';

/** Lines lower than this have small signs, in px. */
const least = 20;

/** Draws a table with signs in its cells; right of the spine the verdicts, or a page that stays blank. */
export function matrix(spec: Matrix, pen: Pen): Drawing {
  const at = sizes[pen.width];
  const { rows, columns, heading, word, shaded } = spec;
  const judged = rows.some(({ verdict }) => verdict !== undefined);
  const spine = spines[pen.width][judged ? 'column' : 'page'];
  const name = Math.max(...rows.map((row) => pen.measure(row.name, at.name)));
  const right = spine - at.before;
  const step = Math.floor((right - name - at.after) / columns.length);
  const left = right - step * columns.length;
  const plot = [left, right] as const;
  const cells = rows.map((row, line) => cellsOf(row, line, at.beside / step));
  const all = cells.flat();
  const isWord = ({ figure }: Cell): boolean => word !== undefined && figure.value === null;
  const low = all.filter(({ figure }) => shaded?.(figure) === true);
  const signed = all.filter((cell) => !isWord(cell));
  const size = slotFor(rows.length, pen) < least ? 'small' : 'large';
  const title = { at: spine + at.book, text: heading, anchor: 'start' } as const;
  const marks = [
    shades(low, { fill: inColour(pen), render: partOf(low, 'span') }),
    ...rows.flatMap((row, line) => join(row, cells[line] ?? [])),
    ...signs(signed, { x: 'x', y: 'y', along: 'x', size }, pen),
    standIns(all.filter(isWord), spec, pen),
    ...rowWords(spec, left, spine, pen),
    ...blankNote(spec, left, spine, pen),
  ];
  const heads = [...columnHeads(columns, plot, pen), title];
  const domain = [0, columns.length] as const;
  return grid({ lines: rows.length, plot, domain, spine, heads, marks }, pen);
}

/** The figures of a row; several in a cell stand side by side. */
function cellsOf({ cells }: MatrixRow, line: number, beside: number): Cell[] {
  return cells.flatMap((figures, column) =>
    figures.map((figure, nth) => {
      const off = (nth - (figures.length - 1) / 2) * beside;
      return { figure, column, x: column + 0.5 + off, y: line + 0.5 };
    }),
  );
}

/** Joins the last sign of a row's first cell and that of its last: by one line, or a broken one. */
function join({ verdict }: MatrixRow, cells: readonly Cell[]): Plot.Markish[] {
  const joined = verdict?.cells === 'joined';
  if (!joined && verdict?.cells !== 'loosely-joined') return [];
  const last = [...Map.groupBy(cells, ({ column }) => column).values()].map((some) => some.at(-1));
  const [from, to] = [last[0], last.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [
    Plot.link([from], {
      x1: from.x,
      x2: to.x,
      y: from.y,
      stroke: joined ? inks.ink : inks.rule,
      strokeWidth: joined ? strokes.result : strokes.answer,
      ...(joined ? {} : { strokeDasharray: '4 4' }),
      render: keyed([from], () => linkKey(from.figure.id, to.figure.id)),
    }),
  ];
}
