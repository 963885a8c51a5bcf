import * as Plot from '@observablehq/plot';
import { inColour, keyed, words, type Datum } from '../grammar/marks.ts';
import type { Tick } from '../grammar/paper.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { onRules } from './grid.ts';
import { sizes, type Cell, type Matrix, type MatrixRow } from './matrix-row.ts';

/** Space between the names of two columns, in px. */
const gap = 2;

/** The names of the columns; where they have no room, the first and the last. */
export function columnHeads(
  columns: readonly string[],
  [left, right]: readonly [number, number],
  pen: Pen,
): Tick[] {
  const step = (right - left) / columns.length;
  const heads = columns.map((text, nth): Tick => ({ at: left + (nth + 0.5) * step, text }));
  const half = (nth: number): number => pen.measure(columns[nth] ?? '', pen.small) / 2;
  const fit = columns.every((_, nth) => nth === 0 || half(nth - 1) + gap + half(nth) <= step);
  const [first, last] = [heads[0], heads.at(-1)];
  if (fit || first === undefined || last === undefined) return heads;
  return [first, { ...last, at: right, anchor: 'end' }];
}

/** A row in its line; it goes by its first figure. */
interface Line extends Datum {
  readonly row: MatrixRow;
  readonly y: number;
}

/**
 * The names of the rows at the left edge of the page, and what is said of them right of the spine.
 * @throws where a row has no figure.
 */
export function rowWords({ rows }: Matrix, left: number, spine: number, pen: Pen): Plot.Markish[] {
  const lines = rows.map((row, line): Line => {
    const [figure] = row.cells.flat();
    if (figure === undefined) throw new Error(`empty row: ${row.name}`);
    return { row, figure, y: line + 0.5 };
  });
  const { name: fontSize, book } = sizes[pen.width];
  const fill = ({ row }: Line): string => (row.verdict?.cells === 'apart' ? inks.muted : inks.ink);
  const style = { y: 'y', frameAnchor: 'left', fontSize, fill } as const;
  const name = { ...style, dx: -left, text: ({ row }: Line): string => row.name };
  const judged = lines.filter(({ row }) => row.verdict !== undefined);
  if (judged.length === 0)
    return [Plot.text(lines, { ...name, ...furniture, textAnchor: 'start' })];
  const verdict = ({ row }: Line): string => row.verdict?.text ?? '';
  return [
    words(lines, 'label', name),
    words(judged, 'value', { ...style, dx: spine + book - left, text: verdict }),
  ];
}

/** What stands in a cell for a word of the document. */
export function standIns(cells: readonly Cell[], { word }: Matrix, pen: Pen): Plot.Markish {
  return Plot.text(cells, {
    x: 'x',
    y: 'y',
    fontSize: pen.small,
    text: ({ figure }: Cell) => word?.(figure),
    fill: inColour(pen),
    render: keyed(cells, ({ figure }) => figure.id),
  });
}

/** Our note on the page that stays empty, a line of it on each ruled line. */
export function blankNote(
  { note, rows }: Matrix,
  left: number,
  spine: number,
  pen: Pen,
): Plot.Markish[] {
  if (note === undefined) return [];
  const { note: size, book } = sizes[pen.width];
  const text = pen.lines(note.text, widths[pen.width] - spine - book, size, 6).join('\n');
  const at = { frameAnchor: 'left', dx: spine + book - left, fill: inks.red } as const;
  const on = onRules(1, rows.length, size, pen);
  return [words([note], 'note', { ...on, ...at, text: () => text })];
}
