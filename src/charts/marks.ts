import * as Plot from '@observablehq/plot';
import type { Sign } from './sign.ts';

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

/** Names every shape a Plot mark draws by its datum, and says which sign it is, if it is one. */
export function keyed<T>(
  data: readonly T[],
  key: (datum: T) => string,
  sign?: Sign,
): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    if (group !== null)
      index.forEach((i, nth) => {
        const [datum, shape] = [data[i], group.children[nth]];
        if (datum !== undefined) shape?.setAttribute('data-key', key(datum));
        if (sign !== undefined) shape?.setAttribute('data-sign', sign);
      });
    return group;
  };
}

/** A mark is named by the key it carries. */
export const byKey = (point: { readonly key: string }): string => point.key;

export interface Line {
  readonly key: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly colour: string;
  readonly width: number;
  readonly dashed?: boolean;
  readonly sign?: Sign;
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
    render: keyed([spec], byKey, spec.sign ?? handOf(spec)),
  });
}

/** A dashed line in red is of our own hand. */
function handOf({ colour, dashed }: Pick<Line, 'colour' | 'dashed'>): Sign | undefined {
  return dashed === true && colour === 'var(--red)' ? 'ours' : undefined;
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
