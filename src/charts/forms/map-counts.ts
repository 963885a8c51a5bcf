import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import type { Figure } from '../../data/schema/figures.ts';
import type { Place } from '../../data/schema/places.ts';
import type { Text } from '../../i18n/lang.ts';
import { halo, inColour, keyed, numbers, words, type Datum } from '../grammar/marks.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths, type Width } from '../plot.ts';
import { margins } from './map-ground.ts';

/** A count, and what it counts. */
export interface Count {
  readonly figure: string;
  readonly says: Text;
}

/** The radius of the largest disc, in px; all areas are in proportion to the people. */
const largest: Readonly<Record<Width, number>> = { wide: 66, narrow: 27 };

/** The radius of a disc, in px. */
export type Radius = (figure: Figure) => number;

/** The radii of all figures of a chart, so that its states share them. */
export function radiusOf(figures: readonly Figure[], pen: Pen): Radius {
  const most = max(figures, (figure) => pen.number(figure)) ?? 1;
  return (figure) => largest[pen.width] * Math.sqrt(pen.number(figure) / most);
}

const spot = { x: 'longitude', y: 'latitude' } as const;

/** A figure where its place lies. @throws where it has none. */
function point(id: string, pen: Pen): Datum & Pick<Place, 'longitude' | 'latitude'> {
  const figure = pen.figure(id);
  if (figure.place === null) throw new Error(`missing place on a map: ${id}`);
  const { longitude, latitude } = pen.ledger.place(figure.place);
  return { figure, longitude, latitude };
}

/** A result as a disc with an area in proportion. */
export function disc(datum: Datum, r: number, options: Plot.DotOptions, pen: Pen): Plot.Markish {
  const fill = pen.colour(datum.figure);
  const render = keyed([datum], ({ figure }) => figure.id);
  return Plot.dot([datum], { r, fill, ...options, render });
}

/** Where the words of a city stand from its disc, and how large they are; in px. */
const cities = {
  wide: { rows: [-15, 13, 46, 67], big: 30, less: 21, anchor: 'start' },
  narrow: { rows: [21, 40, 62, 80], big: 21, less: 16, anchor: 'middle' },
} as const;

/** A city is a point, so its count stands on it; a part of the count is set off by paper. */
export function city(whole: string, part: Count, radius: Radius, pen: Pen): Plot.Markish[] {
  const { rows, big, less, anchor } = cities[pen.width];
  const [all, some] = [point(whole, pen), point(part.figure, pen)];
  const dx = anchor === 'start' ? radius(all.figure) + 12 : 0;
  const edge = margins[pen.width].right;
  const room = anchor === 'start' ? widths.wide - edge - dx : 2 * (widths.narrow - edge);
  const lines = pen.lines(pen.say(part.says), room, pen.small, 2);
  const said = { ...spot, ...halo, dx, textAnchor: anchor } as const;
  const count = { ...said, fill: pen.colour(all.figure) };
  const name = pen.ledger.place(all.figure.place ?? '').name[pen.lang];
  const last = rows[3] + 7 * (lines.length - 1);
  const muted = { ...said, dy: last, fontSize: pen.small, fill: inks.muted };
  return [
    disc(all, radius(all.figure), spot, pen),
    disc(some, radius(some.figure), { ...spot, stroke: inks.paper, strokeWidth: 1.5 }, pen),
    words([all], 'label', { ...said, dy: rows[0], text: () => name, fontSize: pen.text }),
    numbers([all], 'value', { ...count, dy: rows[1], fontSize: big }, pen),
    numbers([some], 'value', { ...count, dy: rows[2], fontSize: less }, pen),
    words([some], 'label', { ...muted, text: () => lines.join('\n') }),
  ];
}

/** Where the lines of a province stand from its place, and how large its numbers are; in px. */
const provinces = {
  wide: { right: 14, name: -12, rows: [28, 72], size: 24, gap: 10 },
  narrow: { right: 2, name: -4, rows: [20, 44], size: 17, gap: 8 },
} as const;

/** A province is no point: its name stands as a word, its counts in a list under the word. */
export function province(
  name: string,
  counts: readonly Count[],
  radius: Radius,
  pen: Pen,
): Plot.Markish[] {
  const { right, name: over, rows, size, gap } = provinces[pen.width];
  const points = counts.map((count) => ({ ...point(count.figure, pen), says: count.says }));
  const most = max(points, ({ figure }) => radius(figure)) ?? 0;
  const said = { ...spot, ...halo, textAnchor: 'end' } as const;
  const head = { ...said, dx: right, dy: over, fill: inColour(pen), fontSize: pen.text };
  const edge = right - 2 * most - gap;
  return [
    words(points.slice(0, 1), 'tag', { ...head, text: () => name }),
    ...points.flatMap((each, nth) => {
      const dy = rows[nth] ?? 0;
      const dx = edge - 1.2 * pen.measure(pen.value(each.figure), size) - 10;
      const muted = { ...said, fill: inks.muted, fontSize: pen.small };
      return [
        disc(each, radius(each.figure), { ...spot, dx: right - most, dy }, pen),
        numbers(
          [each],
          'value',
          { ...said, dx: edge, dy, fill: inColour(pen), fontSize: size },
          pen,
        ),
        words([each], 'label', { ...muted, dx, dy: dy + 1, text: ({ says }) => pen.say(says) }),
      ];
    }),
  ];
}
