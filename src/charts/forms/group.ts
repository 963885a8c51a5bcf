import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';

/** A place's lines, under its name. */
export interface Group {
  readonly place: string;
  readonly lines: readonly [Line, ...Line[]];
}

interface Line {
  readonly id: string;
  /** What it is and when; one line on a phone. */
  readonly entry: Text;
}

/** A group where it stands: its first line, and its name over it; in lines. */
export interface Placed extends Group {
  readonly figure: Figure;
  readonly name: number;
  readonly first: number;
  readonly end: number;
}

/** The census count of a compared place: the denominator of every rate of these charts. */
export function residents(place: string): string {
  return `${place}-residents-2020-11-01`;
}
