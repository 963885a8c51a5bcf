import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { halo, keyed, partOf, words, type Datum } from '../grammar/marks.ts';
import { bounds, signs } from '../grammar/signs.ts';
import { band, inks, ours, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';

/** A figure in its year, and where its rate stands, in panels from the top. */
export interface Spot extends Datum {
  readonly year: number;
  readonly y: number;
}

/** A panel where it stands: its upper edge and the foot of its scale, in panels from the top. */
export interface Placed {
  readonly top: number;
  readonly floor: number;
  readonly spots: readonly Spot[];
  readonly named: Spot;
  readonly under: Text;
}

/** Where the parts of the page lie, and the space over and under a panel's scale; in px. */
export const places = {
  wide: { plot: [96, 504], spine: 530, book: 545, head: 34, panel: 226, top: 62, foot: 24 },
  narrow: { plot: [33, 207], spine: 212, book: 221, head: 26, panel: 122, top: 40, foot: 12 },
} as const;

/** The sizes of a panel's words, and where they stand from its edge or from a rate; in px. */
const placing = {
  wide: {
    name: { dy: 22, fontSize: 17 },
    level: { dy: -17, fontSize: 16 },
    ...{ value: 11, most: 46, under: { dy: 24, fontSize: 14 } },
  },
  narrow: {
    name: { dy: 15, fontSize: 13 },
    level: { dy: -12, fontSize: 12 },
    ...{ value: 6, most: 18, under: { dy: 17, fontSize: 12 } },
  },
} as const;

/** The room under a ceiling, its edge, the signs of every year, and the words of a panel. */
export function ceilingMarks(panel: Placed, pen: Pen): Plot.Markish[] {
  const { top, floor, spots, named } = panel;
  const { figure } = named;
  const { plot, book } = places[pen.width];
  const { name, level, value, most, under } = placing[pen.width];
  const years = spots.flatMap((spot) => (spot.figure.status === 'target' ? spot.year : []));
  const across = { x1: [Math.min(...years) - 0.5], x2: [Math.max(...years) + 0.5] };
  const isOut = figure.bound === 'less-than';
  const fill = pen.colour(figure);
  const at = { x: 'year', y: 'y', along: 'y' } as const;
  const starts = spots.filter((spot) => spot.figure.status === 'baseline');
  const room = widths[pen.width] - book;
  const left = { fill, frameAnchor: 'left', dx: -plot[0] } as const;
  const right = { ...left, y: 'y', dx: book - plot[0] } as const;
  return [
    Plot.rect([named], {
      ...{ ...across, y1: 'y', y2: [floor], insetTop: isOut ? 1 : 0 },
      ...{ fill, fillOpacity: band.opacity, render: partOf([named], 'span') },
    }),
    Plot.link([named], {
      ...{ ...across, y: 'y', stroke: fill, render: partOf([named], 'limit') },
      ...(isOut
        ? { strokeWidth: 1.5, strokeDasharray: ours.strokeDasharray }
        : { strokeWidth: strokes.result }),
    }),
    ...signs(spots, at, pen),
    ...bounds(spots, at, pen),
    words(starts, 'value', {
      ...{ ...halo, x: 'year', y: 'y', ...level, textAnchor: 'middle', fill },
      text: (start) => pen.value(start.figure),
    }),
    words([named], 'label', {
      ...{ ...halo, ...left, y: [top], ...name },
      text: () => pen.ledger.place(figure.place ?? '').name[pen.lang],
    }),
    words([named], 'value', {
      ...{ ...right, dy: value, lineAnchor: 'bottom', className: 'serif' },
      fontSize: pen.fit(pen.says(figure), room, most),
      text: () => pen.says(figure),
    }),
    words([named], 'under', {
      ...{ ...right, ...under, lineAnchor: 'top', fill: inks.muted },
      text: () => pen.lines(pen.say(panel.under), room, under.fontSize, 3).join('\n'),
    }),
  ];
}

/** How far the line between two panels stays from the signs it joins, in px. */
const clear = { insetTop: 25, insetBottom: 14 } as const;

/** The year in which two places both set a ceiling, in red from one to the other. */
export function meeting([over, under]: readonly Placed[]): Plot.Markish[] {
  if (over === undefined || under === undefined) return [];
  const [from, to] = [over.named, under.named];
  return [
    Plot.ruleX([to], {
      ...{ x: 'year', y1: [from.y], y2: 'y', ...clear, ...ours },
      render: keyed([to], () => linkKey(from.figure.id, to.figure.id), 'ours'),
    }),
  ];
}
