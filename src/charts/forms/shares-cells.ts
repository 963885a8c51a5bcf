import * as Plot from '@observablehq/plot';
import type { Figure, Status } from '../../data/schema/figures.ts';
import { comparedColour, hasMark } from '../grammar/colour.ts';
import { keyed, type Datum } from '../grammar/marks.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';

/** Solid where reported, hollow where promised, pale for a level or rule, blank for no level. */
function look(kind: Status | 'blank', fill: string): Plot.RectOptions {
  const solid = { fill, stroke: inks.paper };
  const hollow = { fill: inks.paper, stroke: fill };
  const pale = { ...solid, fillOpacity: 0.22 };
  const looks: Readonly<Record<typeof kind, Plot.RectOptions>> = {
    reported: solid,
    target: hollow,
    projection: { ...hollow, strokeDasharray: '2 2' },
    baseline: { ...solid, fillOpacity: 0.55 },
    rule: pale,
    definition: pale,
    blank: { fill: inks.paper },
  };
  return looks[kind];
}

/** A figure as a part of its bar. */
interface Cell extends Datum {
  readonly from: number;
  readonly to: number;
}

/** The cells of a bar on a line, with room over and under it in px; those alike say once what they share. */
export function cells(
  figures: readonly Figure[],
  line: number,
  insets: Pick<Plot.RectOptions, 'insetTop' | 'insetBottom'>,
  pen: Pen,
): Plot.Markish[] {
  const part = 1 / figures.length;
  const all = figures.map((figure, nth): Cell => {
    return { figure, from: nth * part, to: (nth + 1) * part };
  });
  const kind = ({ figure }: Cell) => (hasMark(figure) ? figure.status : 'blank');
  const alike = Map.groupBy(all, (cell) => `${kind(cell)} ${comparedColour(cell.figure, pen)}`);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    return [
      Plot.rect(some, {
        x1: 'from',
        x2: 'to',
        y1: line,
        y2: line + 1,
        inset: 0.5,
        ...insets,
        ...look(kind(first), comparedColour(first.figure, pen)),
        // A hollow cell must stay hollow where there are many.
        strokeWidth: Math.round(10 * Math.min(1, (widths[pen.width] * part) / 6)) / 10,
        className: 'keep',
        render: keyed(some, ({ figure }) => figure.id),
      }),
    ];
  });
}
