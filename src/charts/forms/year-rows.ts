import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { columns } from '../grammar/columns.ts';
import { countedIn } from '../grammar/counted.ts';
import { page } from '../grammar/page.ts';
import { yearOf, yearsAcross } from '../grammar/time.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import type { Field, Layer } from './field.ts';
import { rowWords, type RowWords } from './year-row-words.ts';

/** A line of the book with years across and a quantity up. */
export interface YearRow {
  /** The figure whose number stands in the book. */
  readonly id: string;
  /** What it is; its place, in the place's colour, unless said. */
  readonly entry?: Text;
  /** Whether it is said what is counted: under the entry, on a phone in the book. */
  readonly isCounted?: boolean;
  /** Under the number. */
  readonly under: Text;
  /** Whether that is our working. */
  readonly isOurs?: boolean;
  readonly layers: readonly Layer[];
}

export interface YearRows {
  readonly rows: readonly YearRow[];
  /** How many lines the page has, filled or not. */
  readonly lines: number;
  /** Whether entries stand over the plots on a wide page too, and not beside them. */
  readonly isOver?: boolean;
  /** Whether all lines share one scale. */
  readonly isShared?: boolean;
  /** Figures of the first and the last year, and any between. */
  readonly figures: readonly string[];
  /** Heads the column right of the spine. */
  readonly heading: Text;
}

/** What all lines together may take, and one at most; what of a line is over its plot; in px. */
const places = {
  wide: { all: 456, most: 210, top: 40 },
  narrow: { all: 252, most: 126, top: 30 },
} as const;

/** What is under the plot of a line, in px. */
const foot = 1;

/** Lines of an account book with years across, each from zero: its own scale, or one for all. */
export function yearRows(spec: YearRows): (pen: Pen) => Drawing {
  return (pen) => {
    const { all, most, top } = places[pen.width];
    const { lines, isOver = false, isShared = false } = spec;
    const slot = Math.floor(Math.min(most, all / lines));
    const years = spec.figures.map((id) => yearOf(pen.figure(id)));
    const { plot, head } = columns[pen.width];
    const over = isOver || pen.width === 'narrow';
    const [left, right] = [over ? columns.narrow.plot[0] : plot[0], plot[1]];
    const x = yearsAcross(years, [left, right], pen);
    const fieldOf = (line: number, highest: number): Field => ({
      ends: x.ends,
      floor: line + 1 - foot / slot,
      right,
      step: (right - left) / x.ticks.length,
      dot: (figure, value = pen.number(figure), when = yearOf(figure)) => {
        const up = (value / highest) * (slot - top - foot);
        return { figure, when, value: line + 1 - (foot + up) / slot };
      },
      px: ({ when, value }) => [x.at(when), head + value * slot],
    });
    const ends = spec.rows.map(({ id }) => pen.number(pen.figure(id)));
    const highest = Math.max(...ends);
    const rows = spec.rows.map((row, line) => wordsOf(row, line, pen));
    const marks = [
      Plot.ruleY(rows, {
        y: ({ line }: RowWords) => line + 1,
        stroke: inks.rule,
        ...furniture,
      }),
      ...spec.rows.flatMap(({ layers }, line) => {
        const field = fieldOf(line, isShared ? highest : (ends[line] ?? highest));
        return layers.flatMap((layer) => layer(field, pen));
      }),
      ...rowWords(rows, { slot, left, isOver: over }, pen),
    ];
    const heading = pen.say(spec.heading);
    return page({ lines, slot, x, plot: [left, right], isRuled: false, heading, marks }, pen);
  };
}

function wordsOf({ id, entry, isOurs = false, ...row }: YearRow, line: number, pen: Pen): RowWords {
  const figure = pen.figure(id);
  const place = pen.ledger.place(figure.place ?? '');
  return {
    figure,
    line,
    isOurs,
    entry: entry === undefined ? place.name[pen.lang] : pen.say(entry),
    ink: entry === undefined ? pen.colour(figure) : 'currentColor',
    sub: row.isCounted === true ? countedIn(figure, pen) : '',
    under: pen.say(row.under),
  };
}
