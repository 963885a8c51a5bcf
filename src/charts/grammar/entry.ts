import type * as Plot from '@observablehq/plot';
import type { Pen } from '../pen.ts';
import { bookRoom, columns, entryRoom } from './columns.ts';
import { halo, words, type Datum } from './marks.ts';
import { inks, text as sizes } from './tokens.ts';

/** A figure on a ruled line, with its words. */
export interface Row extends Datum {
  /** The middle of its line. */
  readonly line: number;
  /** What it is: one line on a phone. */
  readonly entry: string;
  /** When, or of whom; one line, under the entry. */
  readonly sub: string;
}

/** Where the parts of a line stand from its middle, in px; on a phone the entry is over the mark. */
export const offsets = {
  wide: { mark: 0, entry: 1, sub: 6, value: 8, under: 11, over: -20 },
  narrow: { mark: 15, entry: -11, sub: -8, value: 3, under: 6, over: 29 },
} as const;

/** The entry and what stands under it, at the left edge of the page. */
export function entryWords(rows: readonly Row[], pen: Pen): Plot.Markish[] {
  const at = offsets[pen.width];
  const [wide, room] = [pen.width === 'wide', entryRoom(pen.width)];
  const left = { y: 'line', frameAnchor: 'left', dx: -columns[pen.width].plot[0] } as const;
  const same = wide ? left : { ...halo, ...left };
  return [
    words(rows, 'label', {
      ...same,
      dy: at.entry,
      lineAnchor: 'bottom',
      fontSize: pen.text,
      text: ({ entry }) => pen.lines(entry, room, pen.text, wide ? 2 : 1).join('\n'),
    }),
    words(rows, 'sub', {
      ...same,
      dy: at.sub,
      lineAnchor: 'top',
      fontSize: pen.small,
      fill: inks.muted,
      text: ({ sub }) => pen.lines(sub, room, pen.small, 1).join('\n'),
    }),
  ];
}

/** The number right of the spine, large, and the document's form of it, or all digits, under it. */
export function bookWords(rows: readonly Row[], pen: Pen): Plot.Markish[] {
  const at = offsets[pen.width];
  const room = bookRoom(pen.width);
  const dx = columns[pen.width].book - columns[pen.width].plot[0];
  const same = { y: 'line', frameAnchor: 'left', dx } as const;
  return [
    words(rows, 'value', {
      ...same,
      dy: at.value,
      lineAnchor: 'bottom',
      fontSize: ({ figure }: Row) => pen.fit(pen.value(figure), room, sizes[pen.width].big),
      fill: ({ figure }: Row) => pen.colour(figure),
      className: 'serif',
      text: ({ figure }) => pen.value(figure),
    }),
    words(rows, 'under', {
      ...same,
      dy: at.under,
      lineAnchor: 'top',
      fontSize: pen.small,
      fill: inks.muted,
      text: ({ figure }) => pen.lines(pen.under(figure), room, pen.small, 2).join('\n'),
    }),
  ];
}
