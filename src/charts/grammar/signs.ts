import * as Plot from '@observablehq/plot';
import type { Bound, Figure, Status } from '../../data/schema/figures.ts';
import type { Pen } from '../pen.ts';
import { inColour, keyed, partOf, type Datum } from './marks.ts';
import { chevron, hatched, tick, type Along } from './shapes.ts';
import { chevrons, inks, sizes, type Size } from './tokens.ts';

/** How a status looks: hollow promised, solid reported, a tick the start, hatched expected, a dot a rule. */
function look(status: Status, colour: string, along: Along, size: Size, pen: Pen): Plot.DotOptions {
  const { ring, disc, dot, stroke, hatch, bar, ...half } = sizes[pen.width][size];
  const hollow = { fill: inks.paper, stroke: colour };
  const rule = { fill: colour, r: dot };
  const looks: Readonly<Record<Status, Plot.DotOptions>> = {
    target: { ...hollow, r: ring, strokeWidth: stroke },
    projection: { ...hollow, symbol: hatched(ring + 0.5), strokeWidth: hatch },
    reported: { fill: colour, r: disc },
    baseline: { fill: 'none', stroke: colour, symbol: tick(half.tick, along), strokeWidth: bar },
    rule,
    definition: rule,
  };
  return looks[status];
}

/** Which way a bound points: a floor towards more, a ceiling towards less. */
const ways: Readonly<Partial<Record<Bound, 1 | -1>>> = {
  'at-least': 1,
  'more-than': 1,
  'at-most': -1,
  'less-than': -1,
};

/** Whether a figure's chevron stands over its sign, where the scale runs up. */
export function isFloor({ bound }: Figure): boolean {
  return ways[bound] === 1;
}

type Place = Pick<Plot.DotOptions, 'x' | 'y' | 'dx' | 'dy' | 'fx' | 'fy'>;

export interface SignsOptions extends Place {
  /** Which of the two is the scale of values. */
  readonly along: Along;
  /** One of a few (the default), of a series, or of hundreds. */
  readonly size?: Size;
  /** A value of ours in place of the document's, in red. */
  readonly ours?: boolean;
  /** The colour of a mark (default that of its place). */
  readonly colour?: (figure: Figure) => string;
}

/** The signs of figures, each as its status looks. Hundreds alike say once what they share. */
export function signs(
  data: readonly Datum[],
  { along, size = 'large', ours = false, colour, ...place }: SignsOptions,
  pen: Pen,
): Plot.Markish[] {
  const ink = ({ figure }: Datum): string =>
    ours ? inks.red : (colour?.(figure) ?? pen.colour(figure));
  const alike = Map.groupBy(data, (datum) => `${datum.figure.status} ${ink(datum)}`);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    return [
      Plot.dot(some, {
        ...place,
        ...look(first.figure.status, ink(first), along, size, pen),
        ...(size === 'many' ? { className: 'keep' } : {}),
        render: ours ? partOf(some, 'rest', 'ours') : keyed(some, ({ figure }) => figure.id),
      }),
    ];
  });
}

/** The chevrons of figures that the document bounds: a bare figure has none. */
export function bounds(
  data: readonly Datum[],
  { along, dx = 0, dy = 0, ...place }: Place & { readonly along: Along },
  pen: Pen,
): Plot.Markish[] {
  const bounded = data.filter(({ figure }) => ways[figure.bound] !== undefined);
  return [...Map.groupBy(bounded, ({ figure }) => ways[figure.bound] ?? 1)].map(([way, some]) => {
    const away = way * chevrons.away;
    return Plot.dot(some, {
      ...place,
      dx: dx + (along === 'x' ? away : 0),
      dy: dy - (along === 'y' ? away : 0),
      symbol: chevron(way, along),
      fill: 'none',
      stroke: inColour(pen),
      strokeWidth: chevrons.stroke,
      render: partOf(some, 'bound'),
    });
  });
}
