import * as Plot from '@observablehq/plot';
import { extent, ticks } from 'd3';
import type { Place } from '../../data/schema/places.ts';
import { overHead, rulesAcross } from '../grammar/lined.ts';
import { halo } from '../grammar/marks.ts';
import { headRule } from '../grammar/paper.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import { placeColour, type Pen } from '../pen.ts';
import { widths, type Frame } from '../plot.ts';

/** Where the map lies, and the room for words around the places on it; in px. */
export const margins = {
  wide: { left: 30, right: 512, head: 32, above: 46, below: 44 },
  narrow: { left: 16, right: 239, head: 26, above: 24, below: 34 },
} as const;

/** Parallels and meridians that are ruled, about so many. */
const count = 3;

/** The ground of a schematic: its scales in degrees, and where it ends. */
export interface Ground {
  readonly frame: Frame & { readonly marginLeft: number; readonly marginTop: number };
  readonly marks: readonly Plot.Markish[];
  /** Where its southernmost place stands, and its foot, in px. */
  readonly low: number;
  readonly bottom: number;
}

/**
 * The paper's own rules as meridians and parallels, holding all these places. Degrees of longitude
 * shrink with the cosine of the latitude. No outline and no border is drawn.
 */
export function groundOf(places: readonly Place[], pen: Pen): Ground {
  const { left, right, head, above, below } = margins[pen.width];
  const full = widths[pen.width];
  const [west = 0, east = 0] = extent(places, ({ longitude }) => longitude);
  const [south = 0, north = 0] = extent(places, ({ latitude }) => latitude);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const top = head + above;
  const low = Math.round(top + (((right - left) / (east - west)) * (north - south)) / shrink);
  const degrees = (each: number): string => `${pen.tick(each)}${pen.say({ en: '° E', zh: '°E' })}`;
  const meridians = ticks(west, east, count);
  return {
    low,
    bottom: low + below,
    frame: {
      marginLeft: left,
      marginRight: full - right,
      marginTop: top,
      x: { axis: null, type: 'linear', domain: [west, east] },
      y: { axis: null, type: 'linear', domain: [south, north], range: [low, top] },
    },
    marks: [
      Plot.ruleX(meridians, {
        stroke: inks.feint,
        insetTop: -above,
        insetBottom: -below,
        ...furniture,
      }),
      rulesAcross(ticks(south, north, count), [left, right], { stroke: inks.feint }, pen),
      headRule(head, pen.width),
      overHead(meridians, { x: (each: number) => each, text: degrees, dy: -above - 11 }, pen),
    ],
  };
}

/** The place people come from: a cross, since nobody is counted there; its name, and why. */
export function home(place: Place, note: string, pen: Pen): Plot.Markish[] {
  const at = { x: 'longitude', y: 'latitude' } as const;
  const said = { ...at, ...halo, textAnchor: 'start', ...furniture } as const;
  return [
    Plot.dot([place], {
      ...at,
      symbol: 'plus',
      r: 4,
      stroke: placeColour(pen.ledger, place.id),
      ...furniture,
    }),
    Plot.text([place], { ...said, dx: 13, text: () => place.name[pen.lang], fontSize: pen.text }),
    Plot.text([place], { ...said, dx: -6, dy: 20, text: () => note, fontSize: pen.small }),
  ];
}
