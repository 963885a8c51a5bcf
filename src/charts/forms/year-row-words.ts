import type * as Plot from '@observablehq/plot';
import { bookRoom, columns, entryRoom } from '../grammar/columns.ts';
import { halo, numbers, words, type Datum } from '../grammar/marks.ts';
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

/** Where words stand: the height of a line and where the plot begins, in px. */
interface Place {
  readonly slot: number;
  readonly left: number;
  /** Whether entries stand over the plots. */
  readonly isOver: boolean;
}

/** The entry and the number of each line; on a phone what is counted stands in the book. */
export function rowWords(
  rows: readonly RowWords[],
  { slot, left: plot, isOver }: Place,
  pen: Pen,
): Plot.Markish[] {
  const big = sizes[pen.width].big;
  const large = Math.max(big, Math.min(slot / 5, 1.45 * big));
  const wide = pen.width === 'wide';
  const middle = slot / 2;
  const valueAt = wide ? middle + 6 : 15 + large;
  const underAt = valueAt + (wide ? 9 : 4);
  const left = { y: 'line', frameAnchor: 'left', dx: -plot } as const;
  const right = { ...left, dx: columns[pen.width].book - plot } as const;
  const [room, entry] = [bookRoom(pen.width), entryRoom(pen.width)];
  const under = (row: RowWords): string[] => pen.lines(row.under, room, pen.small, 4);
  const small = { lineAnchor: 'top', fontSize: pen.small } as const;
  const counted = rows.filter(({ sub }) => sub !== '');
  return [
    words(rows, 'label', {
      ...{ ...halo, ...left, dy: isOver ? 18 : middle + 1, lineAnchor: 'bottom' },
      fontSize: pen.text,
      fill: 'ink',
      text: (row) => pen.lines(row.entry, entry, pen.text, 1).join(''),
    }),
    numbers(
      rows,
      'value',
      {
        ...{ ...right, dy: valueAt, lineAnchor: 'bottom' },
        fontSize: ({ figure }: RowWords) => pen.fit(pen.value(figure), room, large),
      },
      pen,
    ),
    words(rows, 'under', {
      ...{ ...right, ...small, dy: underAt },
      fill: ({ isOurs }: RowWords) => (isOurs ? inks.red : inks.muted),
      text: (row) => under(row).join('\n'),
    }),
    ...counted.map((row) =>
      words([row], 'sub', {
        ...{ ...(wide ? left : right), ...small },
        dy: wide ? middle + 6 : underAt + under(row).length * pen.small * 1.25,
        fill: inks.muted,
        text: ({ sub }) => pen.lines(sub, wide ? entry : room, pen.small, 2).join('\n'),
      }),
    ),
  ];
}
