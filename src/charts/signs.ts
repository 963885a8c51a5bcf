import * as Plot from '@observablehq/plot';
import type { Figure } from '../data/schema/figures.ts';
import { partKey } from './keys.ts';
import { byKey, keyed, line, type Point } from './marks.ts';
import type { Width } from './plot.ts';

/** Radius and stroke of the grammar's signs, in px, by width. */
const size = {
  narrow: { ring: 5.5, disc: 6.5, tick: 8 },
  wide: { ring: 7, disc: 8.5, tick: 11 },
} as const;

/** Promised: a ring filled with paper. */
export function ring(point: Point, width: Width): Plot.Markish {
  const { x, y, colour } = point;
  const r = size[width].ring;
  return Plot.dot([point], {
    x: [x],
    y: [y],
    r,
    fill: 'var(--paper)',
    stroke: colour,
    strokeWidth: 2.5,
    render: keyed([point], byKey),
  });
}

/** Reported: a disc. */
export function disc(point: Point, width: Width): Plot.Markish {
  const { x, y, colour } = point;
  const r = size[width].disc;
  return Plot.dot([point], { x: [x], y: [y], r, fill: colour, render: keyed([point], byKey) });
}

/** Rule or definition: a small dot. */
export function dot(point: Point): Plot.Markish {
  const { x, y, colour } = point;
  return Plot.dot([point], { x: [x], y: [y], r: 3, fill: colour, render: keyed([point], byKey) });
}

/** Projection: a ring hatched at 45°. */
export function hatched(point: Point, width: Width): Plot.Markish {
  const { x, y, colour } = point;
  const r = size[width].ring + 0.5;
  const symbol: Plot.SymbolImplementation = {
    draw(context) {
      context.moveTo(r, 0);
      context.arc(0, 0, r, 0, 2 * Math.PI);
      for (const share of [-0.5, 0, 0.5]) {
        const off = (share * r) / Math.SQRT2;
        const half = (r * Math.sqrt(1 - share ** 2)) / Math.SQRT2;
        context.moveTo(off - half, off + half);
        context.lineTo(off + half, off - half);
      }
    },
  };
  return Plot.dot([point], {
    x: [x],
    y: [y],
    symbol,
    fill: 'var(--paper)',
    stroke: colour,
    strokeWidth: 1.4,
    render: keyed([point], byKey),
  });
}

/** The axis that values lie along. */
export type Axis = 'x' | 'y';

/** Baseline: a tick through the level, across the axis. */
export function tick({ key, x, y, colour }: Point, width: Width, axis: Axis): Plot.Markish {
  const half = size[width].tick;
  const [across, up] = axis === 'x' ? [0, half] : [half, 0];
  return line({ key, from: [x - across, y - up], to: [x + across, y + up], colour, width: 3 });
}

/** A promise that is one of many, or of an earlier year: a small ring. */
export function small(point: Point, r = 4.5): Plot.Markish {
  const { x, y, colour } = point;
  return Plot.dot([point], {
    x: [x],
    y: [y],
    r,
    fill: 'var(--paper)',
    stroke: colour,
    strokeWidth: 1.5,
    render: keyed([point], byKey),
  });
}

/** The sign of a figure by its status. */
export function sign(
  figure: Figure,
  at: Omit<Point, 'key'>,
  width: Width,
  axis: Axis,
): Plot.Markish {
  const point = { ...at, key: figure.id };
  switch (figure.status) {
    case 'target':
      return ring(point, width);
    case 'reported':
      return disc(point, width);
    case 'rule':
    case 'definition':
      return dot(point);
    case 'baseline':
      return tick(point, width, axis);
    case 'projection':
      return hatched(point, width);
  }
}

type Direction = 'more-x' | 'less-x' | 'more-y' | 'less-y';

const chevrons: Readonly<Record<Direction, readonly [number, number][]>> = {
  'more-x': [
    [-2.5, -5],
    [2.5, 0],
    [-2.5, 5],
  ],
  'less-x': [
    [2.5, -5],
    [-2.5, 0],
    [2.5, 5],
  ],
  'more-y': [
    [-5, 2.5],
    [0, -2.5],
    [5, 2.5],
  ],
  'less-y': [
    [-5, -2.5],
    [0, 2.5],
    [5, -2.5],
  ],
};

/** A floor points towards more, a ceiling towards less; a bare figure has no chevron. */
export function bound(figure: Figure, at: Omit<Point, 'key'>, axis: Axis): Plot.Markish[] {
  const floor = figure.bound === 'at-least' || figure.bound === 'more-than';
  const ceiling = figure.bound === 'at-most' || figure.bound === 'less-than';
  if (!floor && !ceiling) return [];
  const points = chevrons[`${floor ? 'more' : 'less'}-${axis}`];
  const away = (floor ? 1 : -1) * 15;
  const symbol: Plot.SymbolImplementation = {
    draw(context) {
      points.forEach(([x, y], i) => {
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      });
    },
  };
  const key = partKey(figure.id, 'bound');
  return [
    Plot.dot([figure], {
      x: [at.x],
      y: [at.y],
      dx: axis === 'x' ? away : 0,
      dy: axis === 'y' ? -away : 0,
      symbol,
      fill: 'none',
      stroke: at.colour,
      strokeWidth: 2,
      render: keyed([figure], () => key),
    }),
  ];
}
