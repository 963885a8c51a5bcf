import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { bookRoom, entryRoom } from './columns.ts';
import type { Datum } from './marks.ts';
import { band, text } from './tokens.ts';

/** A ruled line that is low on a phone: what is said of an entry stands beside it there. */
export interface LowRow extends Datum {
  /** The middle of its line. */
  readonly line: number;
  readonly entry: string;
  /** Under the entry. On a phone it is left out where it has no room, if it is the line's own. */
  readonly sub?: { readonly key: string; readonly text: string };
  /** Right of the spine. */
  readonly value: string;
  readonly under?: string;
}

/** The height of a line, the sizes of its words, and where its parts stand from its middle, in px. */
export interface LowStyle {
  readonly slot: number;
  readonly entry: number;
  readonly note: number;
  readonly big: number;
  readonly band: number;
  readonly at: Readonly<Record<'mark' | 'entry' | 'sub' | 'value' | 'under', number>>;
}

const phone: LowStyle = {
  ...{ slot: 40, ...text.narrow, band: 14 },
  at: { mark: 8, entry: -10, sub: -10, value: -7, under: 11 },
};

/** The lowest and the highest line of a wide page, with its words. */
const low: LowStyle = {
  ...{ slot: 58, ...text.wide, band: band.wide },
  at: { mark: 0, entry: 1, sub: 6, value: 5, under: 12 },
};
const high: LowStyle = {
  ...{ slot: 110, entry: 17.5, note: 14.5, big: 38, band: 34 },
  at: { mark: 0, entry: -1, sub: 8, value: 8, under: 19 },
};

/** The height of a wide page's lines together, in px, which fills a stage. */
export const stage = 460;

/** The height of each of so many lines: on a wide page they fill what is free of it, up to a limit. */
export function lowSlot(lines: number, pen: Pen, free = stage): number {
  if (pen.width === 'narrow') return phone.slot;
  return Math.round(Math.max(low.slot, Math.min(high.slot, free / lines)));
}

/** Between an entry and what stands beside it, in px. */
export const space = 8;

/**
 * The style of lines of this height; on a phone theirs is one. Their words are as large as the
 * height allows and as keeps each on one line, or else of the sizes in `tokens`.
 * @throws where a value has no room even at the smallest size.
 */
export function lowStyle(slot: number, rows: readonly LowRow[], pen: Pen): LowStyle {
  const shared = (most: number): number =>
    Math.min(...rows.map(({ value }) => pen.fit(value, bookRoom(pen.width), most)));
  if (pen.width === 'narrow') {
    const entry = fits(rows, phone, pen) ? phone.entry : phone.note;
    return { ...phone, entry, big: shared(phone.big) };
  }
  const grown = between(Math.min(1, (slot - low.slot) / (high.slot - low.slot)), slot);
  const { entry, note } = fits(rows, grown, pen) ? grown : low;
  return { ...grown, entry, note, big: shared(grown.big) };
}

function between(share: number, slot: number): LowStyle {
  const halves = (from: number, to: number): number =>
    Math.round(2 * (from + share * (to - from))) / 2;
  const at = (part: keyof LowStyle['at']): number => halves(low.at[part], high.at[part]);
  return {
    slot,
    entry: halves(low.entry, high.entry),
    note: halves(low.note, high.note),
    big: halves(low.big, high.big),
    band: halves(low.band, high.band),
    at: {
      mark: at('mark'),
      entry: at('entry'),
      sub: at('sub'),
      value: at('value'),
      under: at('under'),
    },
  };
}

/** Whether all words of the rows have room on one line each. */
function fits(rows: readonly LowRow[], { entry: px, note }: LowStyle, pen: Pen): boolean {
  const room = entryRoom(pen.width);
  return rows.every(({ entry, sub, figure, under = '' }) => {
    const said = pen.measure(sub?.text ?? '', note);
    const first = pen.measure(entry, px);
    if (pen.measure(under, note) > bookRoom(pen.width) || first > room) return false;
    if (pen.width === 'wide') return said <= room;
    return sub?.key === partKey(figure.id, 'sub') || first + space + said <= room;
  });
}
