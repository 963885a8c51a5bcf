import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { comparedColour } from '../grammar/colour.ts';
import { head, rules, spine } from '../grammar/paper.ts';
import { signs } from '../grammar/signs.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { foot, headings } from './sheet-frame.ts';
import { answers, placePairs } from './sheet-pairs.ts';
import { leftOf, spotsOf } from './sheet-place.ts';
import { heights, sheets, type Pair, type SheetRow, type Spot } from './sheet-row.ts';
import { blanks, named } from './sheet-words.ts';

/** A row as drawn, and how high it is. */
interface Placed {
  readonly spots: readonly Spot[];
  readonly marks: readonly Plot.Markish[];
  readonly height: number;
}

/**
 * Draws figures as marks of an open account book, a mark a figure: promises left of the red double
 * spine, results right of it, rules at the edge, a starting level as a tick after the promises.
 */
export function sheet(rowsOf: (pen: Pen) => readonly SheetRow[]): (pen: Pen) => Drawing {
  return (pen) => {
    const rows = rowsOf(pen);
    const { head: first } = heights[pen.width];
    let top: number = first;
    const placed = rows.map((row) => {
      const drawn = row.pairs ? drawPairs(row, row.pairs, top, pen) : drawRow(row, top, pen);
      top += drawn.height;
      return { ...drawn, foot: top };
    });
    const last = foot(top, pen);
    const height = top + last.height;
    const between = placed.slice(0, -1).map(({ foot }) => `M0,${foot}H${widths[pen.width]}`);
    const colour = (figure: Figure): string => comparedColour(figure, pen);
    const spots = placed.flatMap((row) => row.spots);
    const all = (of: 'pairs' | 'crossings'): readonly Pair[] =>
      rows.flatMap((row) => row[of] ?? []);
    return {
      height,
      marks: [
        rules(between.join(''), inks.feint),
        ...head([], first, pen),
        ...headings(pen),
        spine(sheets[pen.width].spine, height),
        ...last.marks,
        ...placed.flatMap(({ marks }) => marks),
        ...signs(spots, { x: 'x', y: 'y', along: 'x', size: 'many', colour }, pen),
        ...answers(all('pairs'), spots, 'across', pen),
        ...answers(all('crossings'), spots, 'down', pen),
      ],
    };
  };
}

function drawRow(row: SheetRow, top: number, pen: Pen): Placed {
  const [at, { pad, line }] = [sheets[pen.width], heights[pen.width]];
  const { lines, across } = leftOf(row, pen);
  const name = named(row, top, at.spine - 14 - across * at.pitch, lines, pen);
  const half = at.pitch / 2;
  const first = top + pad / 2 + half + 1;
  const spots = spotsOf(row, name.under ? top + line + half + 4 : first, first, pen);
  const low = Math.max(name.foot, ...spots.map(({ y }) => y + half)) + pad / 2 + 1;
  const marks = [...name.marks, ...blanks(row, first, pen)];
  return { spots, marks, height: Math.ceil(low - top) };
}

function drawPairs(row: SheetRow, pairs: readonly Pair[], top: number, pen: Pen): Placed {
  const { pad, line, pair } = heights[pen.width];
  const narrow = pen.width === 'narrow';
  const name = named(row, top, sheets[pen.width].spine - 150, narrow ? 2 : 0, pen);
  const from = narrow ? top + line + pair / 2 + 2 : top + pair / 2 + 6;
  const { spots, marks } = placePairs(pairs, from, pen, row.subject);
  const low = Math.max(name.foot, ...spots.map(({ y }) => y + pair / 2)) + pad / 2;
  return { spots, marks: [...name.marks, ...marks], height: Math.ceil(low - top) };
}
