import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { halo, keyed, partOf, words, type Datum } from '../grammar/marks.ts';
import { bounds, signs } from '../grammar/signs.ts';
import { band, inks, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';

/** A figure in its year, and where its rate stands, in panels from the top. */
interface Spot extends Datum {
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

/** Where the words of a panel stand from its edge or from a rate, in px, and their sizes. */
const placing = {
  wide: {
    name: 22,
    value: 11,
    under: 24,
    level: -17,
    size: { name: 17, value: 46, under: 14, level: 16 },
  },
  narrow: {
    name: 15,
    value: 6,
    under: 17,
    level: -12,
    size: { name: 13, value: 18, under: 12, level: 12 },
  },
} as const;

/** The room under a ceiling, its edge, the signs of every year, and the words of a panel. */
export function ceilingMarks(
  { top, floor, spots, named, under }: Placed,
  pen: Pen,
): Plot.Markish[] {
  const promised = spots.filter(({ figure }) => figure.status === 'target');
  const starts = spots.filter(({ figure }) => figure.status === 'baseline');
  const years = promised.map(({ year }) => year);
  const [x1, x2] = [Math.min(...years) - 0.5, Math.max(...years) + 0.5];
  const isOut = named.figure.bound === 'less-than';
  const colour = pen.colour(named.figure);
  const at = { x: 'year', y: 'y' } as const;
  const { level, size } = placing[pen.width];
  return [
    Plot.rect([named], {
      ...{ x1: [x1], x2: [x2], y1: 'y', y2: [floor] },
      insetTop: isOut ? 1 : 0,
      fill: colour,
      fillOpacity: band.opacity,
      render: partOf([named], 'span'),
    }),
    Plot.link([named], {
      ...{ x1: [x1], x2: [x2], y: 'y' },
      stroke: colour,
      ...(isOut ? { strokeWidth: 1.5, strokeDasharray: '4 4' } : { strokeWidth: strokes.result }),
      render: partOf([named], 'limit'),
    }),
    ...signs(spots, { ...at, along: 'y' }, pen),
    ...bounds(spots, { ...at, along: 'y' }, pen),
    words(starts, 'value', {
      ...at,
      ...halo,
      ...{ dy: level, textAnchor: 'middle', fontSize: size.level, fill: colour },
      text: ({ figure }) => pen.value(figure),
    }),
    ...naming(named, top, pen.say(under), pen),
  ];
}

/** The place over its panel; right of the spine its ceiling, and what is said of it. */
function naming(named: Spot, top: number, under: string, pen: Pen): Plot.Markish[] {
  const { plot, book } = places[pen.width];
  const { size, ...at } = placing[pen.width];
  const room = widths[pen.width] - book;
  const { figure } = named;
  const left = { frameAnchor: 'left', fill: pen.colour(figure) } as const;
  const value = pen.says(figure);
  return [
    words([named], 'label', {
      ...halo,
      ...left,
      ...{ y: [top], dy: at.name, dx: -plot[0], fontSize: size.name },
      text: ({ figure: { place } }) => pen.ledger.place(place ?? '').name[pen.lang],
    }),
    words([named], 'value', {
      ...left,
      ...{ y: 'y', dy: at.value, dx: book - plot[0], lineAnchor: 'bottom' },
      fontSize: pen.fit(value, room, size.value),
      className: 'serif',
      text: () => value,
    }),
    words([named], 'under', {
      ...left,
      ...{ y: 'y', dy: at.under, dx: book - plot[0], lineAnchor: 'top' },
      fontSize: size.under,
      fill: inks.muted,
      text: () => pen.lines(under, room, size.under, 3).join('\n'),
    }),
  ];
}

/** How far the line between two panels stays from the signs it joins, in px. */
const clear = { insetTop: 25, insetBottom: 14 } as const;

/** The year in which two places both set a ceiling, in red from one to the other. */
export function meeting([over, under]: readonly Placed[]): Plot.Markish[] {
  if (over === undefined || under === undefined) return [];
  const pair = [{ from: over.named, to: under.named }];
  return [
    Plot.ruleX(pair, {
      ...clear,
      ...{ x: [under.named.year], y1: [over.named.y], y2: [under.named.y] },
      stroke: inks.red,
      strokeDasharray: '4 4',
      render: keyed(pair, ({ from, to }) => linkKey(from.figure.id, to.figure.id), 'ours'),
    }),
  ];
}
