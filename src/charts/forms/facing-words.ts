import * as Plot from '@observablehq/plot';
import { quantity } from '../../format/quantity.ts';
import type { Text } from '../../i18n/lang.ts';
import { inColour, words, type Datum } from '../grammar/marks.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { measure } from '../text/measure.ts';
import { onRules } from './grid.ts';

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
 * stand apart; and the letters of a number and of an entry.
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
    size: 14.5,
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
    size: 12,
  },
} as const;

/** The least space between an entry and its number, in px. */
const gap = 6;

const quiet = (lines: readonly Line[], options: Plot.TextOptions, pen: Pen): Plot.Markish =>
  Plot.text(lines, {
    ...{ y: 'y', text: 'sub', textAnchor: 'start', fontSize: pen.small, fill: inks.muted },
    ...furniture,
    ...options,
  });

/** What was promised, its number before its ring, and the day under it; `dated` sets the day opposite. */
export function promiseWords(lines: readonly Line[], dated: boolean, pen: Pen): Plot.Markish[] {
  const { mark, number, apart, book, letters, spine, size } = offsets[pen.width];
  const edge = mark[0] - number;
  const room = (figure: Datum): number => spine + edge - numberWidth(says(figure, pen), pen) - gap;
  return [
    words(lines, 'label', {
      ...{ y: 'y', frameAnchor: 'left', dy: -apart, fontSize: size },
      text: ({ entry, figure }) => pen.lines(entry, room({ figure }), size, 1).join(''),
    }),
    words(lines, 'value', {
      ...{ ...letters, x: () => edge, y: 'y', textAnchor: 'end', fill: inColour(pen) },
      text: (line) => says(line, pen),
    }),
    ...(pen.width === 'wide' ? [quiet(lines, { frameAnchor: 'left', dy: apart }, pen)] : []),
    ...(dated ? [quiet(lines, { x: () => book }, pen)] : []),
  ];
}

/** A result's number after its disc, and where the page is wide what is said of it. */
export function resultWords(results: readonly Line[], pen: Pen): Plot.Markish[] {
  const { mark, number, letters } = offsets[pen.width];
  const x = mark[1] + number;
  const longest = Math.max(...results.map(({ figure }) => numberWidth(pen.value(figure), pen)));
  return [
    words(results, 'value', {
      ...{ ...letters, x: () => x, y: 'y', fill: inColour(pen) },
      text: ({ figure }) => pen.value(figure),
    }),
    ...(pen.width === 'wide' ? [quiet(results, { x: () => x + longest + 12 }, pen)] : []),
  ];
}

/** Our note on the lines that stay empty: from the first of them, a line of it on each. */
export function blankNote(text: Text, from: number, lines: number, pen: Pen): Plot.Markish {
  const { spine, book, size } = offsets[pen.width];
  const said = pen.lines(pen.say(text), widths[pen.width] - spine - book, size, lines - from);
  return Plot.text([said.join('\n')], {
    ...{ ...onRules(from, lines, size, pen), ...furniture },
    x: [book],
    textAnchor: 'start',
    fill: inks.red,
  });
}

/** A promise's number; where no sign shows how it is bounded, in words. */
function says({ figure }: Datum, pen: Pen): string {
  const unsigned = figure.bound === 'about' || figure.bound === 'nearly';
  return unsigned ? quantity(figure, pen.ledger, pen.lang, { unit: false }) : pen.value(figure);
}

function numberWidth(text: string, { width }: Pen): number {
  const { fontSize } = offsets[width].letters;
  return measure(text, fontSize, width === 'wide' ? 'serif' : 'sans');
}
