import type { Text } from '../../i18n/lang.ts';
import type { Datum } from '../grammar/marks.ts';

/** A count as squares, with its number and what it counts over them. */
export interface Block {
  readonly figure: string;
  readonly name: Text;
  /** A part of it, in the colour of its place; what is said of it, and of the rest. */
  readonly part?: { readonly figure: string; readonly says: Text; readonly rest: Text };
  /** Said in red beside the squares: how it stands to another figure. */
  readonly note?: { readonly to: string; readonly text: Text };
}

/** A block with its figure. */
export interface Placed extends Datum {
  readonly block: Block;
  /** How many squares, how many of them are the part, and where they begin, in px. */
  readonly count: number;
  readonly inside: number;
  readonly top: number;
}

/** Room over squares and under them; for all squares, and less for each more block; in px. */
export const places = {
  wide: { over: 56, under: 28, room: 420, less: 84, value: 34, lift: 28, foot: 15, aside: 20 },
  narrow: { over: 40, under: 24, room: 180, less: 38, value: 20, lift: 18, foot: 13, aside: 12 },
} as const;
