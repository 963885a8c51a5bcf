import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { placeColour, type Pen } from '../pen.ts';

/** Where a figure's mark stands, in px. */
export interface Spot {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
}

type Sign = 'ring' | 'hatched' | 'disc' | 'tick' | 'dot';

const signs: Readonly<Record<Figure['status'], Sign>> = {
  target: 'ring',
  projection: 'hatched',
  reported: 'disc',
  baseline: 'tick',
  rule: 'dot',
  definition: 'dot',
};

/** Small signs, for hundreds on a page; the proportions are those of the large ones. */
const sizes = {
  wide: { ring: 5, disc: 6, tick: 6, dot: 2.2, stroke: 2, bar: 2.5, hatch: 1.2 },
  narrow: { ring: 3.1, disc: 3.8, tick: 3.8, dot: 1.6, stroke: 1.4, bar: 1.8, hatch: 0.8 },
} as const;

const namespace = 'http://www.w3.org/2000/svg';

/** Whether a figure has a mark: a starting level that is a dash or a word is no level. */
export function hasMark({ status, value }: Figure): boolean {
  return status !== 'baseline' || value !== null;
}

/** The colour of a figure's place where it is compared; a quiet ink for what lies elsewhere. */
export function unitColour({ place }: Figure, { ledger }: Pen): string {
  const compared = place !== null && ledger.place(place).compared;
  return compared ? placeColour(ledger, place) : 'var(--ink-2)';
}

/**
 * One mark a figure, keyed by its id, in groups of a sign and a colour: what a group says, its
 * marks need not repeat, which is a third of the bytes.
 */
export function unitMarks(spots: readonly Spot[], pen: Pen): Plot.RenderFunction[] {
  const groups = Map.groupBy(
    spots,
    ({ figure }) => `${signs[figure.status]} ${unitColour(figure, pen)}`,
  );
  return [...groups].map(([name, members]) => {
    const [sign, colour] = name.split(' ') as [Sign, string];
    return (_index, _scales, _values, _dimensions, { document }) => {
      const group = document.createElementNS(namespace, 'g');
      group.setAttribute('class', 'keep');
      for (const [key, value] of Object.entries(ink(sign, colour, pen)))
        group.setAttribute(key, value);
      for (const spot of members) {
        const shape = draw(sign, spot, pen);
        const mark = document.createElementNS(namespace, shape.tag);
        for (const [key, value] of Object.entries(shape.attributes)) mark.setAttribute(key, value);
        mark.setAttribute('data-key', spot.figure.id);
        group.append(mark);
      }
      return group;
    };
  });
}

function ink(sign: Sign, colour: string, pen: Pen): Record<string, string> {
  const { stroke, bar, hatch } = sizes[pen.width];
  if (sign === 'disc' || sign === 'dot') return { fill: colour };
  const width = { ring: stroke, hatched: hatch, tick: bar }[sign];
  return {
    fill: sign === 'tick' ? 'none' : 'var(--paper)',
    stroke: colour,
    'stroke-width': String(width),
  };
}

interface Shape {
  readonly tag: 'circle' | 'path';
  readonly attributes: Readonly<Record<string, string>>;
}

function draw(sign: Sign, { x, y }: Spot, pen: Pen): Shape {
  const size = sizes[pen.width];
  if (sign === 'ring' || sign === 'disc' || sign === 'dot')
    return { tag: 'circle', attributes: { cx: String(x), cy: String(y), r: String(size[sign]) } };
  const d = sign === 'tick' ? `M0,${-size.tick}V${size.tick}` : hatchPath(size.ring + 0.4);
  return { tag: 'path', attributes: { d, transform: `translate(${x},${y})` } };
}

/** A ring with strokes at 45° in it, around the origin. */
export function hatchPath(r: number): string {
  const strokes = [-0.5, 0, 0.5].map((share) => {
    const [off, half] = [(share * r) / Math.SQRT2, (r * Math.sqrt(1 - share ** 2)) / Math.SQRT2];
    const [x, y] = [off - half, off + half];
    return `M${x.toFixed(1)},${y.toFixed(1)}L${(off + half).toFixed(1)},${(off - half).toFixed(1)}`;
  });
  return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0${strokes.join('')}`;
}
