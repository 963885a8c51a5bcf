import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { bookRoom, entryRoom } from './columns.ts';
import { lineStyle, type LineStyle } from './line.ts';
import type { Datum } from './marks.ts';
import { text } from './tokens.ts';

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

const phone: LineStyle = {
  ...{ slot: 40, ...text.narrow, band: 14 },
  at: { mark: 8, entry: -10, sub: -10, value: -7, under: 11, over: 27 },
};

/** Between an entry and what stands beside it on a phone, in px. */
export const space = 8;

/**
 * The style of a page of so many lines, which may be a part more: on a wide one that of an entry's
 * line, on a phone a lower one whose words are as large as keep each on one line.
 * @throws where a value has no room even at the smallest size.
 */
export function lowStyle(lines: number, rows: readonly LowRow[], pen: Pen): LineStyle {
  const values = rows.map(({ value }) => value);
  if (pen.width === 'wide') {
    const notes = rows.map(({ sub }) => sub?.text ?? '');
    return lineStyle(lines, { entries: rows.map(({ entry }) => entry), notes, values }, pen);
  }
  const room = entryRoom(pen.width);
  const fits = rows.every(({ entry, sub, figure }) => {
    const isOwn = sub === undefined || sub.key === partKey(figure.id, 'sub');
    const beside = isOwn ? 0 : space + pen.measure(sub.text, phone.note);
    return pen.measure(entry, phone.entry) + beside <= room;
  });
  const big = values.map((value) => pen.fit(value, bookRoom(pen.width), phone.big));
  return { ...phone, entry: fits ? phone.entry : phone.note, big: Math.min(...big) };
}
