import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { halo, keyed } from '../grammar/marks.ts';
import type { Pen } from '../pen.ts';
import { facet, type Point } from './panel.ts';

/** From this part of its scale up a number in a panel stands under its ring, clear of those over it. */
const high = { wide: 0.85, narrow: 0.3 } as const;

/** In a tall panel: the first promise, and the last number where the series ends in a word. */
export function inside(points: readonly Point[], pen: Pen): Plot.Markish[] {
  const isWord = ({ value }: Figure): boolean => value === null;
  const named = [...Map.groupBy(points, ({ cell }) => cell)].flatMap(([cell, some]) => {
    const promised = some.filter(({ year }) => year > 0);
    const isOpen = cell.figures.slice(-1).some((id) => isWord(pen.figure(id)));
    return [promised[0], ...(isOpen ? promised.slice(-1) : [])].flatMap((point) => point ?? []);
  });
  return [15, -14].map((dy) => {
    const some = named.filter(({ share }) => share > high[pen.width] === dy > 0);
    return Plot.text(some, {
      ...facet,
      ...halo,
      x: 'year',
      y: 'share',
      dy,
      fontSize: 12,
      text: ({ figure }: Point) => pen.says(figure),
      fill: ({ figure }: Point) => pen.colour(figure),
      render: keyed(some, ({ figure }) => `${figure.id}:tag`),
    });
  });
}
