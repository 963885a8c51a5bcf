import type * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import type { Pen } from '../pen.ts';
import { bookRoom, columns, entryRoom } from './columns.ts';
import { lineStyle, type LineStyle } from './line.ts';
import { halo, words, type Datum } from './marks.ts';
import { inks } from './tokens.ts';

/** An entry of the account book, in both languages. */
export interface Entry {
  /** The figure that stands on it. */
  readonly id: string;
  /** What it is: one line on a phone. */
  readonly entry: Text;
  /** When, or of whom; one line on a phone, under the entry. */
  readonly sub: Text;
}

/** A figure on a ruled line, with its words. */
export interface Row extends Datum {
  /** The middle of its line. */
  readonly line: number;
  readonly entry: string;
  readonly sub: string;
}

/** Entries on lines from the top, in the pen's language, and the style that all states share. */
export function ruled<T extends Entry>(
  entries: readonly T[],
  pen: Pen,
): { readonly rows: readonly (Omit<T, keyof Entry> & Row)[]; readonly style: LineStyle } {
  const rows = entries.map(({ id, entry, sub, ...more }, nth) => {
    const words = { entry: pen.say(entry), sub: pen.say(sub) };
    return { ...more, ...words, figure: pen.figure(id), line: nth + 0.5 };
  });
  const words = {
    entries: rows.map(({ entry }) => entry),
    notes: rows.map(({ sub }) => sub),
    values: rows.map(({ figure }) => pen.value(figure)),
  };
  return { rows, style: lineStyle(rows.length, words, pen) };
}

/** The entry and what stands under it, at the left edge of the page. */
export function entryWords(
  rows: readonly Row[],
  { entry: size, note, at }: LineStyle,
  pen: Pen,
): Plot.Markish[] {
  const room = entryRoom(pen.width);
  const most = pen.width === 'wide' ? 2 : 1;
  const left = { y: 'line', frameAnchor: 'left', dx: -columns[pen.width].plot[0] } as const;
  const same = pen.width === 'wide' ? left : { ...halo, ...left };
  return [
    words(rows, 'label', {
      ...same,
      dy: at.entry,
      lineAnchor: 'bottom',
      fontSize: size,
      text: ({ entry }) => pen.lines(entry, room, size, most).join('\n'),
    }),
    words(rows, 'sub', {
      ...same,
      dy: at.sub,
      lineAnchor: 'top',
      fontSize: note,
      fill: inks.muted,
      text: ({ sub }) => pen.lines(sub, room, note, most).join('\n'),
    }),
  ];
}

const book = { y: 'line', frameAnchor: 'left' } as const;

/** Where the book's column begins, from the left edge of the plot, in px. */
export function bookLeft({ width }: Pen): number {
  return columns[width].book - columns[width].plot[0];
}

/** The number right of the spine, large. */
export function bookNumbers(
  rows: readonly Row[],
  { big, at }: Pick<LineStyle, 'big' | 'at'>,
  pen: Pen,
): Plot.Markish {
  return words(rows, 'value', {
    ...book,
    dx: bookLeft(pen),
    dy: at.value,
    lineAnchor: 'bottom',
    fontSize: big,
    fill: ({ figure }: Row) => pen.colour(figure),
    className: 'serif',
    text: ({ figure }) => pen.value(figure),
  });
}

/** The number right of the spine, and the document's form of it, or all digits, under it. */
export function bookWords(rows: readonly Row[], style: LineStyle, pen: Pen): Plot.Markish[] {
  const { note, at } = style;
  return [
    bookNumbers(rows, style, pen),
    words(rows, 'under', {
      ...book,
      dx: bookLeft(pen),
      dy: at.under,
      lineAnchor: 'top',
      fontSize: note,
      fill: inks.muted,
      text: ({ figure }) => pen.lines(pen.under(figure), bookRoom(pen.width), note, 2).join('\n'),
    }),
  ];
}
