import * as Plot from '@observablehq/plot';
import { halo, inColour, partOf } from '../grammar/marks.ts';
import type { Pen } from '../pen.ts';
import { facet, type Point } from './panel.ts';

/** From this part of its scale up a number in a panel stands under its ring, clear of those over it. */
const high = { wide: 0.85, narrow: 0.3 } as const;

/** In a tall panel: the first promise, and the last number where the series ends in a word. */
export function inside(points: readonly Point[], pen: Pen): Plot.Markish[] {
  const named = [...Map.groupBy(points, ({ cell }) => cell)].flatMap(([cell, some]) => {
    const promised = some.filter(({ year }) => year > 0);
    const isOpen = pen.figure(cell.figures.at(-1) ?? '').value === null;
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
      fill: inColour(pen),
      render: partOf(some, 'tag'),
    });
  });
}
