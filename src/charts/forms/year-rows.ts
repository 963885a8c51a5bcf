import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { columns } from '../grammar/columns.ts';
import { countedIn } from '../grammar/counted.ts';
import { page } from '../grammar/page.ts';
import { yearOf, yearsAcross } from '../grammar/time.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import type { Dot, Field, Layer } from './field.ts';
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

/** Where the parts of a line stand, in px from its top, and what all lines together may take. */
const places = {
  wide: { all: 456, most: 210, top: 40, foot: 1 },
  narrow: { all: 252, most: 126, top: 30, foot: 1 },
} as const;

/** Lines of an account book with years across, each from zero: its own scale, or one for all. */
export function yearRows(spec: YearRows): (pen: Pen) => Drawing {
  return (pen) => {
    const { all, most: tallest, top, foot } = places[pen.width];
    const slot = Math.floor(Math.min(tallest, all / spec.lines));
    const years = spec.figures.map((id) => yearOf(pen.figure(id)));
    const { plot } = columns[pen.width];
    const isOver = spec.isOver === true || pen.width === 'narrow';
    const span = [isOver ? columns.narrow.plot[0] : plot[0], plot[1]] as const;
    const x = yearsAcross(years, span, pen);
    const fieldOf = (line: number, highest: number): Field => ({
      ends: x.ends,
      floor: line + 1 - foot / slot,
      right: span[1],
      step: (span[1] - span[0]) / x.ticks.length,
      dot: (figure, value = pen.number(figure), when = yearOf(figure)): Dot => {
        const up = (value / highest) * (slot - top - foot);
        return { figure, when, value: line + 1 - (foot + up) / slot };
      },
      px: ({ when, value }) => [x.at(when), columns[pen.width].head + value * slot],
    });
    const valueOf = (id: string): number => pen.number(pen.figure(id));
    const highest = Math.max(...spec.rows.map(({ id }) => valueOf(id)));
    const rows = spec.rows.map(({ id, isOurs = false, ...row }, line): RowWords => {
      const figure = pen.figure(id);
      const sub = row.isCounted === true ? countedIn(figure, pen) : '';
      return { figure, line, isOurs, sub, under: pen.say(row.under), ...named(row, figure, pen) };
    });
    return page(
      {
        lines: spec.lines,
        slot,
        x,
        plot: span,
        isRuled: false,
        heading: pen.say(spec.heading),
        marks: [
          Plot.ruleY(rows, {
            y: ({ line }: RowWords) => line + 1,
            stroke: inks.rule,
            className: 'furniture',
          }),
          ...spec.rows.flatMap(({ id, layers }, line) => {
            const field = fieldOf(line, spec.isShared === true ? highest : valueOf(id));
            return layers.flatMap((layer) => layer(field, pen));
          }),
          ...rowWords(rows, { slot, left: span[0], isOver }, pen),
        ],
      },
      pen,
    );
  };
}

function named(
  { entry }: Pick<YearRow, 'entry'>,
  figure: Figure,
  pen: Pen,
): Pick<RowWords, 'entry' | 'ink'> {
  if (entry !== undefined) return { entry: pen.say(entry), ink: 'currentColor' };
  const { name } = pen.ledger.place(figure.place ?? '');
  return { entry: name[pen.lang], ink: pen.colour(figure) };
}
