import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { keyed, words } from '../grammar/marks.ts';
import { doubleRule, rules } from '../grammar/paper.ts';
import { inks } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { places, type Block, type Placed } from './squares-block.ts';
import { breadth, gridOf, squaresFrom, unitOf, type Grid } from './squares-fit.ts';
import { key, note, titles } from './squares-words.ts';

export interface Squares {
  /** Every block that some state shows, from the top: a square stands for the same in all. */
  readonly blocks: readonly Block[];
  /** What a square stands for. */
  readonly each: (count: string) => Text;
}

/** Counts over one another in squares of so many people, as large as the page has room for. */
export function squares(spec: Squares): (shown: readonly string[]) => (pen: Pen) => Drawing {
  return (shown) => (pen) => {
    const { over, under, room, less } = places[pen.width];
    const value = (id: string): number => pen.number(pen.figure(id));
    const each = unitOf(spec.blocks.map(({ figure }) => value(figure)));
    const blocks = spec.blocks.filter(({ figure }) => shown.includes(figure));
    const counts = blocks.map(({ figure }) => value(figure) / each);
    const grid = gridOf(counts, room - (blocks.length - 1) * less, pen.width);
    const slot = over + grid.rows * grid.step + under;
    const placed = blocks.map((block, nth): Placed => {
      const inside = block.part === undefined ? 0 : value(block.part.figure) / each;
      const figure = pen.figure(block.figure);
      return { block, figure, count: counts[nth] ?? 0, inside, top: over + nth * slot };
    });
    const right = widths[pen.width];
    const between = placed.slice(1).map(({ top }) => `M0,${top - over}H${right}`);
    return {
      height: blocks.length * slot - (blocks.at(-1)?.part === undefined ? under - 4 : 0),
      marks: [
        doubleRule(4, pen.width),
        rules(between.join(''), inks.feint),
        ...key(spec.each(pen.tick(each))[pen.lang], grid, pen),
        ...titles(placed, pen),
        ...placed.map((all) => shape(all, [all.inside, all.count], inks.ink, grid)),
        ...placed.flatMap((all) => [...part(all, grid, pen), ...note(all, grid, pen)]),
      ],
    };
  };
}

/** The squares of a figure from one to another, as one mark; those of no stated place are pale. */
function shape(
  { figure, top }: Pick<Placed, 'figure' | 'top'>,
  [from, to]: readonly [number, number],
  fill: string,
  grid: Grid,
): Plot.Markish {
  return Plot.dot([figure], {
    x: [0],
    y: [top],
    symbol: squaresFrom(from, to - from, grid),
    fill,
    fillOpacity: fill === inks.ink ? 0.3 : 1,
    stroke: 'none',
    render: keyed([figure], ({ id }) => id),
  });
}

/** A part of a block: its squares, and under them what it is and what is known of the rest. */
function part({ block, top, inside, count, figure }: Placed, grid: Grid, pen: Pen): Plot.Markish[] {
  if (block.part === undefined) return [];
  const { figure: id, says, rest } = block.part;
  const [own, fill] = [pen.figure(id), pen.colour(pen.figure(id))];
  const at = { y: [top], dy: grid.rows * grid.step + places[pen.width].foot, fontSize: pen.small };
  return [
    shape({ figure: own, top }, [0, inside], fill, grid),
    words([{ figure: own }], 'label', { ...at, x: [0], fill, text: () => pen.say(says) }),
    Plot.text([pen.say(rest)], {
      ...at,
      x: [breadth(count, grid)],
      textAnchor: 'end',
      fill: inks.muted,
      render: keyed([id], () => linkKey(id, figure.id, 'rest')),
    }),
  ];
}
