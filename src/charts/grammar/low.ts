import type * as Plot from '@observablehq/plot';
import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { bookRoom, columns, entryRoom } from './columns.ts';
import type { LineStyle } from './line.ts';
import { space, type LowRow } from './low-style.ts';
import { halo, keyed, words } from './marks.ts';
import { inks } from './tokens.ts';

/** A reader's own face may be this much wider than ours. */
const spare = 1.32;

/** The entries at the left edge, and the numbers right of the spine with what stands under them. */
export function lowWords(rows: readonly LowRow[], style: LineStyle, pen: Pen): Plot.Markish[] {
  return [...entries(rows, style, pen), ...book(rows, style, pen)];
}

/** Two lines of words about the middle, or one in it. */
function pair(isPair: boolean, up: number, pen: Pen): Pick<Plot.TextOptions, 'dy' | 'lineAnchor'> {
  return { dy: up, lineAnchor: isPair && pen.width === 'wide' ? 'bottom' : 'middle' };
}

function entries(rows: readonly LowRow[], style: LineStyle, pen: Pen): Plot.Markish[] {
  const { at, entry: size, note } = style;
  const wide = pen.width === 'wide';
  const room = entryRoom(pen.width);
  const same = { ...(wide ? {} : halo), y: 'line' } as const;
  const left = { ...same, frameAnchor: 'left', dx: -columns[pen.width].plot[0] } as const;
  const after = ({ entry }: LowRow): number => pen.measure(entry, size) + space;
  const said = rows.flatMap((row) => {
    const { sub, figure, entry } = row;
    const fits =
      wide ||
      sub?.key !== partKey(figure.id, 'sub') ||
      spare * (pen.measure(entry, size) + pen.measure(sub.text, note)) + 6 < room + space;
    return sub !== undefined && fits ? [{ ...row, sub }] : [];
  });
  return [
    ...[true, false].map((isPair) => {
      const some = rows.filter(({ sub }) => (sub !== undefined) === isPair);
      return words(some, 'label', {
        ...left,
        ...pair(isPair, isPair || !wide ? at.entry : 0, pen),
        fontSize: size,
        text: ({ entry }) => pen.lines(entry, room, size, wide ? 2 : 1).join('\n'),
      });
    }),
    words(said, 'sub', {
      ...(wide ? left : { ...same, x: { value: said.map(after), scale: null } }),
      dy: at.sub,
      lineAnchor: wide ? 'top' : 'middle',
      fontSize: note,
      fill: inks.muted,
      render: keyed(said, ({ sub }) => sub.key),
      text: ({ sub }) => pen.lines(sub.text, room, note, 1).join(''),
    }),
  ];
}

function book(rows: readonly LowRow[], style: LineStyle, pen: Pen): Plot.Markish[] {
  const { at, note } = style;
  const wide = pen.width === 'wide';
  const { plot, book: x } = columns[pen.width];
  const right = { y: 'line', frameAnchor: 'left', dx: x - plot[0] } as const;
  return [
    ...[true, false].map((isPair) => {
      const some = rows.filter(({ under }) => (under !== undefined) === isPair);
      return words(some, 'value', {
        ...right,
        ...pair(isPair, isPair ? at.value : 0, pen),
        fontSize: style.big,
        fill: ({ figure }: LowRow) => pen.colour(figure),
        className: 'serif',
        text: ({ value }) => value,
      });
    }),
    words(rows, 'under', {
      ...right,
      dy: at.under,
      lineAnchor: wide ? 'top' : 'middle',
      fontSize: note,
      fill: inks.muted,
      text: ({ under = '' }) =>
        pen.lines(under, bookRoom(pen.width), note, wide ? 2 : 1).join('\n'),
    }),
  ];
}
