import type * as Plot from '@observablehq/plot';
import { bookRoom, columns, entryRoom } from '../grammar/columns.ts';
import { halo, words, type Datum } from '../grammar/marks.ts';
import { inks, text as sizes } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';

/** What is said of a line: its entry, what it counts, and what stands under its number. */
export interface RowWords extends Datum {
  /** Which line, from 0 on top. */
  readonly line: number;
  readonly entry: string;
  /** The entry's ink. */
  readonly ink: string;
  readonly sub: string;
  readonly under: string;
  /** Whether what stands under the number is our working. */
  readonly isOurs: boolean;
}

/** Where words stand. */
interface Place {
  /** The height of a line, and where the plot begins, in px. */
  readonly slot: number;
  readonly left: number;
  /** Whether entries stand over the plots. */
  readonly isOver: boolean;
}

/** Where words stand from the top of a line, in px: in its middle, or the entry at its head. */
function offsetsOf({ slot, isOver }: Place, large: number, pen: Pen) {
  const middle = slot / 2;
  const value = pen.width === 'wide' ? middle + 6 : 15 + large;
  const under = value + (pen.width === 'wide' ? 9 : 4);
  return { entry: isOver ? 18 : middle + 1, value, under, sub: middle + 6 };
}

/** The entry and the number of each line; on a phone what is counted stands in the book. */
export function rowWords(rows: readonly RowWords[], spec: Place, pen: Pen): Plot.Markish[] {
  const big = sizes[pen.width].big;
  const large = Math.max(big, Math.min(spec.slot / 5, 1.45 * big));
  const at = offsetsOf(spec, large, pen);
  const { book } = columns[pen.width];
  const wide = pen.width === 'wide';
  const left = { y: 'line', frameAnchor: 'left', dx: -spec.left } as const;
  const right = { ...left, dx: book - spec.left } as const;
  const room = bookRoom(pen.width);
  const under = (row: RowWords): string[] => pen.lines(row.under, room, pen.small, 4);
  const counted = rows.filter(({ sub }) => sub !== '');
  return [
    words(rows, 'label', {
      ...halo,
      ...left,
      dy: at.entry,
      lineAnchor: 'bottom',
      fontSize: pen.text,
      fill: 'ink',
      text: ({ entry }) => pen.lines(entry, entryRoom(pen.width), pen.text, 1).join(''),
    }),
    words(rows, 'value', {
      ...right,
      dy: at.value,
      lineAnchor: 'bottom',
      fontSize: ({ figure }: RowWords) => pen.fit(pen.value(figure), room, large),
      fill: ({ figure }: RowWords) => pen.colour(figure),
      className: 'serif',
      text: ({ figure }) => pen.value(figure),
    }),
    words(rows, 'under', {
      ...right,
      dy: at.under,
      lineAnchor: 'top',
      fontSize: pen.small,
      fill: ({ isOurs }: RowWords) => (isOurs ? inks.red : inks.muted),
      text: (row) => under(row).join('\n'),
    }),
    ...counted.map((row) =>
      words([row], 'sub', {
        ...(wide ? left : right),
        dy: wide ? at.sub : at.under + under(row).length * pen.small * 1.25,
        lineAnchor: 'top',
        fontSize: pen.small,
        fill: inks.muted,
        text: ({ sub }) =>
          pen.lines(sub, wide ? entryRoom(pen.width) : room, pen.small, 2).join('\n'),
      }),
    ),
  ];
}
