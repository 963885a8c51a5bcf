import { widths, type Width } from '../drawing.ts';

/** Where the columns of the account book lie, in px of drawing. The entries begin at the left edge. */
interface Columns {
  readonly plot: readonly [left: number, right: number];
  readonly spine: number;
  readonly book: number;
  /** The head rule; the axis's numbers stand above it. */
  readonly head: number;
}

/** The one page every chart stands on: entry, plot, spine, book. On a phone entries stand over marks. */
export const columns: Readonly<Record<Width, Columns>> = {
  wide: { plot: [206, 506], spine: 530, book: 545, head: 32 },
  narrow: { plot: [8, 182], spine: 196, book: 206, head: 26 },
};

/** The room for numbers right of the spine, in px. */
export function bookRoom(width: Width): number {
  return widths[width] - columns[width].book;
}

/** The room for an entry: beside the plot, or on a phone over it. */
export function entryRoom(width: Width): number {
  const { plot, spine } = columns[width];
  return width === 'wide' ? plot[0] - 22 : spine - 10;
}
