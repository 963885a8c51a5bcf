import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { quantity } from '../../format/quantity.ts';
import { comparedColour } from '../grammar/colour.ts';
import { answer, words } from '../grammar/marks.ts';
import { inks, sizes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { heights, sheets, type Pair, type Spot } from './sheet-row.ts';

/** Space between a mark and its value, and between the value and what it is about; in px. */
const space = { value: 6, subject: 8 } as const;

/**
 * Stands each promise at the left of the spine and each result at its right, once each, on the
 * line of the first pair that names it, with its value beside it.
 */
export function placePairs(
  pairs: readonly Pair[],
  from: number,
  pen: Pen,
  subject?: (promise: Figure) => string,
): { readonly spots: readonly Spot[]; readonly marks: readonly Plot.Markish[] } {
  const { spine } = sheets[pen.width];
  const fontSize = pen.width === 'wide' ? pen.text : pen.small;
  const off = sizes[pen.width].many.disc + space.value;
  const once = (of: keyof Pair, x: number): Spot[] => {
    const figures = pairs.map((pair) => pair[of]);
    return [...new Set(figures)].map((figure) => {
      return { figure, x, y: from + figures.indexOf(figure) * heights[pen.width].pair };
    });
  };
  const [promised, reported] = [once('promise', spine - 22), once('result', spine + 25)];
  const text = ({ figure }: Spot): string =>
    quantity(figure, pen.ledger, pen.lang, { unit: false });
  const fill = ({ figure }: Spot): string => comparedColour(figure, pen);
  const said = { x: 'x', y: 'y', fontSize, fill, text } as const;
  const about = subject === undefined || pen.width === 'narrow' ? [] : promised;
  return {
    spots: [...promised, ...reported],
    marks: [
      words(promised, 'value', { ...said, dx: -off, textAnchor: 'end' }),
      words(reported, 'value', { ...said, dx: off }),
      words(about, 'sub', {
        x: (spot: Spot) => spot.x - off - pen.measure(text(spot), fontSize) - space.subject,
        y: 'y',
        textAnchor: 'end',
        fontSize: pen.small,
        fill: inks.muted,
        text: ({ figure }) => subject?.(figure) ?? '',
      }),
    ],
  };
}

/**
 * The answers in red. Between pages they are elbows across the spine; from row to row they go down
 * from a promise through the blank left page, in an elbow's shape, so that one can become the other.
 */
export function answers(
  pairs: readonly Pair[],
  spots: readonly Spot[],
  way: 'across' | 'down',
  pen: Pen,
): Plot.Markish[] {
  const at = new Map(spots.map((spot) => [spot.figure.id, spot]));
  const { ring, disc } = sizes[pen.width].many;
  return pairs.flatMap(({ promise, result }) => {
    const [a, b] = [at.get(promise.id), at.get(result.id)];
    if (a === undefined || b === undefined) return [];
    const key = linkKey(promise.id, result.id);
    if (way === 'down')
      return answer({ key, from: [a.x, a.y + ring + 1], to: [b.x - (disc + 1), b.y], turn: a.x });
    const off = disc + 2;
    const turn = sheets[pen.width].spine + 10;
    return answer({ key, from: [a.x + off, a.y], to: [b.x - off, b.y], turn });
  });
}
