import * as Plot from '@observablehq/plot';
import { whenDue, type Due } from '../../data/when-due.ts';
import { quantity } from '../../format/quantity.ts';
import type { Text } from '../../i18n/lang.ts';
import { words, type Datum } from '../grammar/marks.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { measure } from '../text/measure.ts';
import { onRules } from './grid.ts';

/** The least space between an entry and its number, in px. */
const gap = 6;

/** A figure on its line, with its words. */
export interface Line extends Datum {
  readonly y: number;
  readonly entry: string;
  /** When it falls due, or what is said after a result. */
  readonly sub: string;
}

/**
 * In px from the spine: the marks left and right of it, where the left page ends and the right one
 * begins. Then the space from a mark to its number, and to an answer; how far an entry and its day
 * stand apart; and the number's letters.
 */
export const offsets = {
  wide: {
    spine: 400,
    mark: [-30, 40],
    edge: -12,
    book: 17,
    number: 17,
    clear: { ring: 11, chevron: 21, disc: 11 },
    apart: 9,
    letters: { fontSize: 20, className: 'serif' },
  },
  narrow: {
    spine: 197,
    mark: [-23, 21],
    edge: -10,
    book: 13,
    number: 9,
    clear: { ring: 8, chevron: 18, disc: 7 },
    apart: 0,
    letters: { fontSize: 12 },
  },
} as const;

/** What was promised, its number before its ring, and the day under it; `dated` sets the day opposite. */
export function promiseWords(lines: readonly Line[], dated: boolean, pen: Pen): Plot.Markish[] {
  const { mark, number, apart, book, letters, spine } = offsets[pen.width];
  const [edge, wide] = [mark[0] - number, pen.width === 'wide'];
  const day = { ...quiet(pen), y: 'y', text: 'sub' } as const;
  const days = wide
    ? [Plot.text(lines, { ...day, frameAnchor: 'left', dy: apart })]
    : dated
      ? [Plot.text(lines, { ...day, x: () => book })]
      : [];
  return [
    words(lines, 'label', {
      y: 'y',
      frameAnchor: 'left',
      dy: -apart,
      fontSize: wide ? pen.text : pen.small,
      text: ({ entry, figure }) => {
        const room = spine + edge - numberWidth(saysOf({ figure }, pen), pen) - gap;
        return pen.lines(entry, room, wide ? pen.text : pen.small, 1).join('');
      },
    }),
    words(lines, 'value', {
      ...letters,
      x: () => edge,
      y: 'y',
      textAnchor: 'end',
      fill: ({ figure }: Line) => pen.colour(figure),
      text: (line) => saysOf(line, pen),
    }),
    ...days,
  ];
}

/** A result's number after its disc, and where the page is wide what is said of it. */
export function resultWords(results: readonly Line[], pen: Pen): Plot.Markish[] {
  const { mark, number, letters } = offsets[pen.width];
  const x = mark[1] + number;
  const longest = Math.max(...results.map(({ figure }) => numberWidth(pen.value(figure), pen)));
  return [
    words(results, 'value', {
      ...letters,
      x: () => x,
      y: 'y',
      fill: ({ figure }: Line) => pen.colour(figure),
      text: ({ figure }) => pen.value(figure),
    }),
    ...(pen.width === 'wide'
      ? [Plot.text(results, { ...quiet(pen), x: () => x + longest + 12, y: 'y', text: 'sub' })]
      : []),
  ];
}

/** Our note on the lines that stay empty: from the first of them, a line of it on each. */
export function blankNote(text: Text, from: number, lines: number, pen: Pen): Plot.Markish {
  const { spine, book } = offsets[pen.width];
  const size = pen.width === 'wide' ? pen.text : pen.small;
  const said = pen.lines(pen.say(text), widths[pen.width] - spine - book, size, lines - from);
  return Plot.text([said.join('\n')], {
    ...onRules(from, lines, size, pen),
    x: [book],
    textAnchor: 'start',
    fill: inks.red,
    className: 'furniture',
  });
}

/** Whether each promise had come due by the last text about its place: in red where it had. */
export function dueWords(
  lines: readonly Line[],
  says: Readonly<Record<Due, Text>>,
  pen: Pen,
): Plot.Markish {
  const due = ({ figure }: Line): Due => whenDue(figure, pen.ledger) ?? 'undated';
  return Plot.text(lines, {
    ...quiet(pen),
    x: () => offsets[pen.width].book,
    y: 'y',
    fontSize: pen.width === 'wide' ? pen.text : pen.small,
    fill: (line: Line) => (due(line) === 'in-time' ? inks.red : inks.muted),
    text: (line: Line) => pen.say(says[due(line)]),
  });
}

const quiet = (pen: Pen) =>
  ({
    textAnchor: 'start',
    fontSize: pen.small,
    fill: inks.muted,
    className: 'furniture',
  }) as const;

/** A promise's number; where no sign shows how it is bounded, in words. */
function saysOf({ figure }: Datum, pen: Pen): string {
  const unsigned = figure.bound === 'about' || figure.bound === 'nearly';
  return unsigned ? quantity(figure, pen.ledger, pen.lang, { unit: false }) : pen.value(figure);
}

function numberWidth(text: string, { width }: Pen): number {
  const { fontSize } = offsets[width].letters;
  return measure(text, fontSize, width === 'wide' ? 'serif' : 'sans');
}
