import type { Pen } from '../pen.ts';
import { bookRoom, entryRoom } from './columns.ts';
import { band, text } from './tokens.ts';

/** How a ruled line is set: its height, the sizes of its words, and where its parts stand, in px. */
export interface LineStyle {
  readonly slot: number;
  readonly entry: number;
  readonly note: number;
  readonly big: number;
  readonly band: number;
  /** From the middle of the line; on a phone the entry is over the mark. */
  readonly at: Readonly<Record<'mark' | 'entry' | 'sub' | 'value' | 'under' | 'over', number>>;
}

/** The lines of a wide page fill a stage this high, in px. */
const stage = 466;

const narrow: LineStyle = {
  slot: 62,
  ...text.narrow,
  band: band.narrow,
  at: { mark: 11, entry: -14, sub: -11, value: 2, under: 7, over: 25 },
};

/** The lowest line of a wide page, and the highest, with the largest words it may have. */
const low = {
  slot: 70,
  ...text.wide,
  band: band.wide,
  at: { mark: 0, entry: 1, sub: 6, value: 8, over: -20 },
};
const high = {
  slot: 155,
  entry: 19,
  note: 15,
  big: 46,
  band: 46,
  at: { mark: 0, entry: -1, sub: 8, value: 6, over: -34 },
};

/** The words that stand on the lines of a chart, of all its states. */
export interface LineWords {
  readonly entries: readonly string[];
  readonly notes: readonly string[];
  readonly values: readonly string[];
}

/**
 * The style of a page of so many lines: on a wide one as tall as the stage has room for, with words
 * as large as keep each on one line and are no smaller than `tokens` says.
 */
export function lineStyle(lines: number, words: LineWords, pen: Pen): LineStyle {
  if (pen.width === 'narrow') return { ...narrow, big: shared(words.values, narrow.big, pen) };
  const slot = Math.round(Math.max(low.slot, Math.min(high.slot, stage / lines)));
  const grown = (slot - low.slot) / (high.slot - low.slot);
  const between = (from: number, to: number): number => halves(from + grown * (to - from));
  const fit = (texts: readonly string[], size: 'entry' | 'note'): number => {
    const most = between(low[size], high[size]);
    const widest = Math.max(...texts.map((each) => pen.measure(each, most)));
    return Math.max(low[size], Math.min(most, halves((most * entryRoom(pen.width)) / widest)));
  };
  const big = shared(words.values, between(low.big, high.big), pen);
  const at = (part: keyof typeof low.at): number => between(low.at[part], high.at[part]);
  return {
    slot,
    entry: fit(words.entries, 'entry'),
    note: fit(words.notes, 'note'),
    big,
    band: between(low.band, high.band),
    at: {
      mark: at('mark'),
      entry: at('entry'),
      sub: at('sub'),
      value: at('value'),
      // A large comma hangs lower.
      under: halves(at('value') + 2 + big * 0.3),
      over: at('over'),
    },
  };
}

/** Numbers under one another are of one size. */
function shared(values: readonly string[], most: number, pen: Pen): number {
  return Math.min(...values.map((value) => pen.fit(value, bookRoom(pen.width), most)));
}

/** Down to a half: what is a little smaller still fits. */
function halves(px: number): number {
  return Math.floor(px * 2) / 2;
}
