import * as Plot from '@observablehq/plot';
import type { Figure } from '../data/schema/figures.ts';
import { partKey } from './keys.ts';
import type { Width } from './plot.ts';

/** A point on a drawing: x in the units of the x scale, y in those of the y scale. */
export interface Point {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

export interface Label extends Omit<Point, 'colour'> {
  readonly text: string;
}

/** Names every shape a Plot mark draws by its datum. */
export function keyed<T>(data: readonly T[], key: (datum: T) => string): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    if (group !== null)
      index.forEach((i, nth) => {
        const [datum, shape] = [data[i], group.children[nth]];
        if (datum !== undefined) shape?.setAttribute('data-key', key(datum));
      });
    return group;
  };
}

const byKey = (point: { readonly key: string }): string => point.key;

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

/** Baseline: an upright tick through the level. */
export function tick({ key, x, y, colour }: Point, width: Width): Plot.Markish {
  const half = size[width].tick;
  return line({ key, from: [x, y - half], to: [x, y + half], colour, width: 3 });
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

export interface Elbow {
  readonly key: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** Where it turns up or down. */
  readonly turn: number;
}

/** An answer: a red elbow from a promise across the spine to a result. */
export function elbow({ key, from, to, turn }: Elbow): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', `M${from.join(',')}H${turn}V${to[1]}H${to[0]}`);
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke', 'var(--red)');
    path.setAttribute('stroke-width', '1.5');
    path.setAttribute('data-key', key);
    return path;
  };
}

/** The sign of a figure by its status. */
export function sign(figure: Figure, at: Omit<Point, 'key'>, width: Width): Plot.Markish {
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
      return tick(point, width);
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
export function bound(figure: Figure, at: Omit<Point, 'key'>, axis: 'x' | 'y'): Plot.Markish[] {
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

export interface Line {
  readonly key: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly colour: string;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A straight line: a stem, a reference, a link. */
export function line(spec: Line): Plot.Markish {
  return Plot.link([spec], {
    x1: [spec.from[0]],
    y1: [spec.from[1]],
    x2: [spec.to[0]],
    y2: [spec.to[1]],
    stroke: spec.colour,
    strokeWidth: spec.width,
    ...(spec.dashed === true ? { strokeDasharray: '4 4' } : {}),
    render: keyed([spec], byKey),
  });
}

export interface Trail {
  readonly key: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A line through several points, as one mark. */
export function trail(spec: Trail): Plot.Markish {
  const [start] = spec.points;
  if (start === undefined) throw new Error(`missing points: ${spec.key}`);
  const symbol: Plot.SymbolImplementation = {
    draw(context) {
      for (const [x, y] of spec.points) {
        if (x === start[0] && y === start[1]) context.moveTo(0, 0);
        else context.lineTo(x - start[0], y - start[1]);
      }
    },
  };
  return Plot.dot([spec], {
    x: [start[0]],
    y: [start[1]],
    symbol,
    fill: 'none',
    stroke: spec.colour,
    strokeWidth: spec.width,
    ...(spec.dashed === true ? { strokeDasharray: '4 4' } : {}),
    render: keyed([spec], byKey),
  });
}

export interface Band {
  readonly key: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly colour: string;
}

/** A pale band between two levels: never full strength, which is kept for results. */
export function band(spec: Band): Plot.Markish {
  return Plot.rect([spec], {
    x1: [spec.x[0]],
    x2: [spec.x[1]],
    y1: [spec.y[0]],
    y2: [spec.y[1]],
    fill: spec.colour,
    fillOpacity: 0.22,
    render: keyed([spec], byKey),
  });
}

export interface LabelStyle {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly dx?: number;
  readonly dy?: number;
  readonly fill?: string;
  readonly className?: 'serif' | 'muted' | 'red' | 'strong';
  /** A halo of paper, for a label that may cross a rule. */
  readonly halo?: boolean;
}

/** A label; lines are separated by `\n`. */
export function label(spec: Label, style: LabelStyle): Plot.Markish {
  const {
    size: fontSize,
    anchor = 'start',
    dx = 0,
    dy = 0,
    fill = 'currentColor',
    className,
    halo,
  } = style;
  return Plot.text([spec], {
    x: [spec.x],
    y: [spec.y],
    text: [spec.text],
    fontSize,
    textAnchor: anchor,
    dx,
    dy,
    fill,
    lineHeight: 1.25,
    ...(className === undefined ? {} : { className }),
    ...(halo === true ? { stroke: 'var(--paper)', strokeWidth: 4 } : {}),
    render: keyed([spec], byKey),
  });
}
