import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { keyed } from '../marks.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { head, rules } from '../grammar/paper.ts';

/**
 * The ground of a schematic: the paper's own rules as meridians and parallels, and places where
 * their coordinates put them. No outline and no border is drawn.
 */
export interface Ground {
  readonly marks: readonly Plot.Markish[];
  readonly bottom: number;
  /** Where a place of `places.csv` stands, in px. */
  at(place: string): readonly [x: number, y: number];
}

const meridians = [110, 115, 120];
const parallels = [28, 30, 32];

const places = {
  wide: { left: 24, degree: 40, head: 32, top: 32, bottom: 296, r: 54 },
  narrow: { left: 12, degree: 19.6, head: 26, top: 24, bottom: 182, r: 27 },
} as const;

/** People for whom a disc has the radius `r`; all areas are in proportion. */
const crowd = 4e4;

/** Draws the ground: degrees of longitude shrink with the cosine of the latitude. */
export function ground(pen: Pen): Ground {
  const { left, degree, head: top, top: gap, bottom } = places[pen.width];
  const north = degree / Math.cos((30 * Math.PI) / 180);
  const x = (longitude: number): number => left + (longitude - 109) * degree;
  const y = (latitude: number): number => top + gap + (32.061 - latitude) * north;
  const d = [
    ...meridians.map((each) => `M${x(each).toFixed(1)},${top}V${bottom}`),
    ...parallels.map((each) => `M0,${y(each).toFixed(1)}H${widths[pen.width]}`),
  ];
  const east = pen.say({ en: '° E', zh: '°E' });
  const ticks = meridians.map((each) => ({ at: x(each), text: `${pen.tick(each)}${east}` }));
  return {
    marks: [rules(d.join(''), 'var(--feint)'), ...head(ticks, top, pen)],
    bottom,
    at(place) {
      const { longitude, latitude } = pen.ledger.place(place);
      return [x(longitude), y(latitude)];
    },
  };
}

/** The radius at which a disc's area stands for the figure's people. */
export function radius(figure: Figure, pen: Pen): number {
  return places[pen.width].r * Math.sqrt(pen.number(figure) / crowd);
}

/** A result as a disc with an area in proportion; a part of another is set off by paper. */
export function heap(
  figure: Figure,
  at: readonly [x: number, y: number],
  pen: Pen,
  part = false,
): Plot.Markish {
  return Plot.dot([figure], {
    x: [at[0]],
    y: [at[1]],
    r: radius(figure, pen),
    fill: pen.colour(figure),
    ...(part ? { stroke: 'var(--paper)', strokeWidth: 1.5 } : {}),
    render: keyed([figure], ({ id }) => id),
  });
}
