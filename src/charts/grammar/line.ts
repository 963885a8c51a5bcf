import type { Pen } from '../pen.ts';
import { bookRoom, entryRoom } from './columns.ts';
import type { Datum } from './marks.ts';
import { band, text } from './tokens.ts';

/** A figure on a ruled line, with its words. */
export interface Row extends Datum {
  /** The middle of its line. */
  readonly line: number;
  readonly entry: string;
  /** Under the entry; on a low line beside it, and left out where it has no room. */
  readonly sub?: string;
  /** The key of a `sub` that is of another figure, and is never left out. */
  readonly subKey?: string;
  /** Right of the spine, and what stands under it. */
  readonly value: string;
  readonly under?: string;
}

/** How a ruled line is set: its height, the sizes of its words, and where its parts stand, in px. */
export interface LineStyle {
  readonly slot: number;
  readonly entry: number;
  readonly note: number;
  readonly big: number;
  readonly band: number;
  /** From the middle of the line; on a phone the entry is over the mark. */
  readonly at: Readonly<Record<'mark' | 'entry' | 'sub' | 'value' | 'under' | 'over', number>>;
  /** Whether it is a low line of a phone, whose words stand about their places. */
  readonly isLow: boolean;
}

/** The lines of a wide page fill a stage this high, in px. */
const stage = 466;

const phone = {
  tall: {
    ...{ slot: 62, ...text.narrow, band: band.narrow, isLow: false },
    at: { mark: 11, entry: -14, sub: -11, value: 2, under: 7, over: 24 },
  },
  low: {
    ...{ slot: 40, ...text.narrow, band: 14, isLow: true },
    at: { mark: 8, entry: -10, sub: -10, value: -7, under: 11, over: 27 },
  },
} as const;

/** The lowest line of a wide page, and one of three that fill it; of two, lines grow on to the most. */
const lowest = {
  ...{ slot: 70, ...text.wide, band: band.wide },
  at: { mark: 0, entry: 1, sub: 6, value: 8, over: -20 },
};
const third = {
  ...{ slot: 155, entry: 19, note: 15, big: 46, band: 46 },
  at: { mark: 0, entry: -1, sub: 8, value: 6, over: -34 },
};

const most = 200;

/** Between an entry and what stands beside it on a low line, in px. */
export const space = 8;

/** The words of a line. */
type Words = Omit<Row, 'figure' | 'line'>;

/**
 * The style of a page of so many lines, or parts of one, with the words of all its states: as large
 * as keep each on one line. On a wide page lines are as tall as the stage has room for.
 * @throws where a value has no room even at the smallest size.
 */
export function lineStyle(
  lines: number,
  words: readonly Words[],
  pen: Pen,
  kind: keyof typeof phone = 'tall',
): LineStyle {
  // Numbers under one another are of one size.
  const big = (wished: number): number =>
    Math.min(...words.map(({ value }) => pen.fit(value, bookRoom(pen.width), wished)));
  if (pen.width === 'narrow') {
    const style = phone[kind];
    const isOne = !style.isLow || words.every((each) => fits(each, style, pen));
    return { ...style, entry: isOne ? style.entry : style.note, big: big(style.big) };
  }
  const slot = Math.round(Math.max(lowest.slot, Math.min(most, stage / lines)));
  const grown = (slot - lowest.slot) / (third.slot - lowest.slot);
  const between = (from: number, to: number): number => halves(from + grown * (to - from));
  const size = (part: 'entry' | 'note' | 'big'): number => between(lowest[part], third[part]);
  const fit = (part: 'entry' | 'note', texts: readonly string[]): number => {
    const wished = size(part);
    const widest = Math.max(...texts.map((each) => pen.measure(each, wished)));
    return Math.max(lowest[part], Math.min(wished, halves((wished * entryRoom('wide')) / widest)));
  };
  const number = big(size('big'));
  const at = (part: keyof typeof lowest.at): number => between(lowest.at[part], third.at[part]);
  const value = at('value');
  return {
    slot,
    entry: fit(
      'entry',
      words.map(({ entry }) => entry),
    ),
    note: fit(
      'note',
      words.map(({ sub = '' }) => sub),
    ),
    big: number,
    band: between(lowest.band, third.band),
    at: {
      ...{ mark: at('mark'), entry: at('entry'), sub: at('sub'), value, over: at('over') },
      // A large comma hangs lower.
      under: halves(value + 2 + number * 0.3),
    },
    isLow: false,
  };
}

/** Whether an entry has room, and beside it what is never left out. */
function fits({ entry, sub = '', subKey }: Words, style: LineStyle, pen: Pen): boolean {
  const beside = subKey === undefined ? 0 : space + pen.measure(sub, style.note);
  return pen.measure(entry, style.entry) + beside <= entryRoom(pen.width);
}

/** Down to a half: what is a little smaller still fits. */
function halves(px: number): number {
  return Math.floor(px * 2) / 2;
}
