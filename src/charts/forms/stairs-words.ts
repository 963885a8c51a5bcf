import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { numbers, words, type Datum } from '../grammar/marks.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';

/** A number that meets every number before it. */
export interface Count {
  readonly id: string;
  readonly name: Text;
  /** A part of another that nobody printed: it has a line with its name, and no column. */
  readonly unprinted?: boolean;
}

/** A number at its column and its line, in columns and lines; the first has no line, and y < 0. */
export interface Place extends Datum, Count {
  readonly x: number;
  readonly y: number;
}

/**
 * In px: where the columns begin; the letters of a column's number, a line's, a share and a reason;
 * the height of a reason; how far a number and its name lie from the middle of their line.
 */
export const sizes = {
  wide: { left: 150, top: 20, value: 25, share: 32, word: 14.5, line: 18, apart: 13 },
  narrow: { left: 78, top: 14, value: 15, share: 15, word: 12, line: 13, apart: 8 },
} as const;

/** Over the head rule, in px. */
const over = { wide: -11, narrow: -8 } as const;

/** The numbers over their columns; the first has no line of its own, so the corner names it. */
export function columnNumbers(columns: readonly Place[], cell: number, pen: Pen): Plot.Markish[] {
  const { left, top } = sizes[pen.width];
  const at = { lineAnchor: 'bottom', dy: over[pen.width] } as const;
  const fontSize = ({ figure }: Place): number => pen.fit(pen.value(figure), cell, top);
  return [
    numbers(
      columns,
      'tag',
      { ...at, frameAnchor: 'top', x: 'x', textAnchor: 'middle', fontSize },
      pen,
    ),
    words(columns.slice(0, 1), 'label', {
      ...at,
      frameAnchor: 'top-left',
      dx: -left,
      fontSize: pen.small,
      fill: inks.muted,
      text: ({ name }) => `${pen.say(name)} →`,
    }),
  ];
}

/** The numbers of the lines with their names under them; what is not printed has its name alone. */
export function lineNumbers(lines: readonly Place[], pen: Pen): Plot.Markish[] {
  const { left, value: fontSize, apart } = sizes[pen.width];
  const at = { y: 'y', frameAnchor: 'left', dx: -left } as const;
  const name = { ...at, fontSize: pen.small, fill: inks.muted } as const;
  const unprinted = lines.filter((line) => line.unprinted === true);
  const printed = lines.filter((line) => line.unprinted !== true);
  return [
    numbers(printed, 'value', { ...at, dy: -apart, fontSize }, pen),
    words(printed, 'label', { ...name, dy: apart, text: (line) => pen.say(line.name) }),
    words(unprinted, 'label', {
      ...name,
      text: (line) => pen.lines(pen.say(line.name), left - 4, pen.small, 2).join('\n'),
    }),
  ];
}

/** Where the first line is free: right of its only cell, in columns. */
const free = 1.2;

/** What the words of the cells mean, in the corner that the stairs leave free. */
export function corner(legend: readonly Text[], cell: number, pen: Pen): Plot.Markish {
  const room = widths[pen.width] - sizes[pen.width].left - free * cell;
  const lines = legend.flatMap((text) => pen.lines(pen.say(text), room, pen.small, 1));
  return Plot.text([lines.join('\n')], {
    x: [free],
    y: [0.5],
    textAnchor: 'start',
    lineHeight: 1.4,
    fontSize: pen.small,
    ...furniture,
  });
}
