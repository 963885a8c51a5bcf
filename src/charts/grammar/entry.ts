import type * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { bookRoom, columns, entryRoom } from './columns.ts';
import { space, type LineStyle, type Row } from './line.ts';
import { halo, inColour, keyed, words } from './marks.ts';
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

/** An entry on the nth line from the top, in the pen's language. */
export function ruled<T extends Entry>(
  { id, entry, sub, ...more }: T,
  nth: number,
  pen: Pen,
): Omit<T, keyof Entry> & Row {
  const figure = pen.figure(id);
  const said = { entry: pen.say(entry), sub: pen.say(sub) };
  const numbers = { value: pen.value(figure), under: pen.under(figure) };
  return { ...more, ...said, ...numbers, figure, line: nth + 0.5 };
}

/** A reader's own face may be this much wider than ours. */
const spare = 1.32;

/** Of two words one stands over its line and one under it; one alone is in it. */
function stand(
  part: 'entry' | 'sub' | 'value' | 'under',
  { at, isLow }: LineStyle,
  isPair = true,
): Pick<Plot.TextOptions, 'dy' | 'lineAnchor'> {
  if (!isPair) return { dy: 0, lineAnchor: 'middle' };
  const edge = part === 'entry' || part === 'value' ? 'bottom' : 'top';
  return { dy: at[part], lineAnchor: isLow ? 'middle' : edge };
}

const isPair = ({ sub }: Row): boolean => sub !== undefined;

/** The entry and what stands under it, at the left edge of the page; on a low line beside it. */
export function entryWords(rows: readonly Row[], style: LineStyle, pen: Pen): Plot.Markish[] {
  const { entry: size, note, isLow } = style;
  const room = entryRoom(pen.width);
  const most = pen.width === 'wide' ? 2 : 1;
  const same = { ...(pen.width === 'wide' ? {} : halo), y: 'line' } as const;
  const left = { ...same, frameAnchor: 'left', dx: -columns[pen.width].plot[0] } as const;
  const width = ({ entry }: Row): number => pen.measure(entry, size);
  const pairsFirst = rows.toSorted((a, b) => Number(isPair(b)) - Number(isPair(a)));
  const said = rows.filter(isPair).filter((row) => {
    const needed = spare * (width(row) + pen.measure(row.sub ?? '', note)) + 6;
    return !isLow || row.subKey !== undefined || needed < room + space;
  });
  const beside = { value: said.map((row) => width(row) + space), scale: null };
  return [
    words(pairsFirst, 'label', {
      ...left,
      ...stand('entry', style, isLow || rows.some(isPair)),
      fontSize: size,
      text: ({ entry }) => pen.lines(entry, room, size, most).join('\n'),
    }),
    words(said, 'sub', {
      ...(isLow ? { ...same, x: beside } : left),
      ...stand('sub', style),
      fontSize: note,
      fill: inks.muted,
      render: keyed(said, ({ figure, subKey }) => subKey ?? partKey(figure.id, 'sub')),
      text: ({ sub = '' }) => pen.lines(sub, room, note, most).join('\n'),
    }),
  ];
}

/** The left edge of the book's column, from that of the plot. */
export function bookLeft({ width }: Pen): Plot.TextOptions {
  const { book, plot } = columns[width];
  return { y: 'line', frameAnchor: 'left', dx: book - plot[0] };
}

/** The number right of the spine, large. */
export function bookNumbers(rows: readonly Row[], style: LineStyle, pen: Pen): Plot.Markish {
  return words(rows, 'value', {
    ...bookLeft(pen),
    ...stand(
      'value',
      style,
      rows.some(({ under }) => under !== undefined),
    ),
    fontSize: style.big,
    fill: inColour(pen),
    className: 'serif',
    text: ({ value }) => value,
  });
}

/** All words of entries: at the left edge, and right of the spine with what stands under them. */
export function lineWords(rows: readonly Row[], style: LineStyle, pen: Pen): Plot.Markish[] {
  const most = style.isLow ? 1 : 2;
  return [
    ...entryWords(rows, style, pen),
    bookNumbers(rows, style, pen),
    words(rows, 'under', {
      ...bookLeft(pen),
      ...stand('under', style),
      fontSize: style.note,
      fill: inks.muted,
      text: ({ under = '' }) => pen.lines(under, bookRoom(pen.width), style.note, most).join('\n'),
    }),
  ];
}
