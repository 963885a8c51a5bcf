import type { Figure } from '../../data/schema/figures.ts';
import type { Datum } from '../grammar/marks.ts';
import type { Cell as GridCell } from './grid.ts';

/** One line of a table: its name, and the figures of each cell. */
export interface MatrixRow {
  readonly name: string;
  readonly cells: readonly (readonly Figure[])[];
  /** Said of the row right of the spine. A row that is judged may move, so its words are named. */
  readonly verdict?: Verdict;
}

/** What is said of a row, and how its first and last cells meet; `open` where nothing is judged. */
export interface Verdict {
  readonly text: string;
  readonly cells: 'joined' | 'loosely-joined' | 'apart' | 'open';
}

export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Heads the right page. */
  readonly heading: string;
  /** Stands for a figure that the document gives as a word, where the cell has no room for it. */
  readonly word?: (figure: Figure) => string;
  /** Whether the cell of a figure is shaded. */
  readonly shaded?: (figure: Figure) => boolean;
  /** Written in red on the ruled lines of a right page that stays empty. */
  readonly note?: Datum & { readonly text: string };
}

/** A figure in its cell. */
export interface Cell extends Datum, GridCell {
  /** In columns: 0.5 is the middle of the first. */
  readonly x: number;
}

/**
 * In px: the sizes of a row's name and of a note, the space after the longest name and before the
 * spine, between two signs in a cell, and before the words right of the spine.
 */
export const sizes = {
  wide: { name: 14.5, note: 19, after: 16, before: 14, beside: 30, book: 16 },
  narrow: { name: 12, note: 12, after: 3, before: 4, beside: 15, book: 8 },
} as const;

/** Where the spine stands, in px: it leaves a column for verdicts, or a page. */
export const spines = {
  wide: { column: 540, page: 440 },
  narrow: { column: 219, page: 226 },
} as const;
