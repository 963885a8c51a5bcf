import type * as Plot from '@observablehq/plot';
import type { Pen } from '../pen.ts';
import { bookRoom, columns, entryRoom } from './columns.ts';
import type { LineStyle } from './line.ts';
import { halo, words, type Datum } from './marks.ts';
import { inks } from './tokens.ts';

/** A figure on a ruled line, with its words. */
export interface Row extends Datum {
  /** The middle of its line. */
  readonly line: number;
  /** What it is: one line on a phone. */
  readonly entry: string;
  /** When, or of whom; one line on a phone, under the entry. */
  readonly sub: string;
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

/** The number right of the spine, large, and the document's form of it, or all digits, under it. */
export function bookWords(
  rows: readonly Row[],
  { big, note, at }: LineStyle,
  pen: Pen,
): Plot.Markish[] {
  const dx = columns[pen.width].book - columns[pen.width].plot[0];
  const same = { y: 'line', frameAnchor: 'left', dx } as const;
  return [
    words(rows, 'value', {
      ...same,
      dy: at.value,
      lineAnchor: 'bottom',
      fontSize: big,
      fill: ({ figure }: Row) => pen.colour(figure),
      className: 'serif',
      text: ({ figure }) => pen.value(figure),
    }),
    words(rows, 'under', {
      ...same,
      dy: at.under,
      lineAnchor: 'top',
      fontSize: note,
      fill: inks.muted,
      text: ({ figure }) => pen.lines(pen.under(figure), bookRoom(pen.width), note, 2).join('\n'),
    }),
  ];
}
