import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { quantity } from '../../format/quantity.ts';
import { comparedColour } from '../grammar/colour.ts';
import { answer, words } from '../grammar/marks.ts';
import { inks, sizes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { sheets, type Pair, type Spot } from './sheet-row.ts';

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
  const { spine, pair } = sheets[pen.width];
  const size = pen.width === 'wide' ? pen.text : pen.small;
  const off = sizes[pen.width].many.disc + space.value;
  const once = (figures: readonly Figure[], x: number): Spot[] =>
    [...new Set(figures)].map((figure) => {
      return { figure, x, y: from + figures.indexOf(figure) * pair };
    });
  const promised = once(
    pairs.map(({ promise }) => promise),
    spine - 22,
  );
  const reported = once(
    pairs.map(({ result }) => result),
    spine + 25,
  );
  const value = ({ figure }: Spot): string =>
    quantity(figure, pen.ledger, pen.lang, { unit: false });
  const fill = ({ figure }: Spot): string => comparedColour(figure, pen);
  const said = { x: 'x', y: 'y', fontSize: size, fill, text: value } as const;
  const about = subject === undefined || pen.width === 'narrow' ? [] : promised;
  return {
    spots: [...promised, ...reported],
    marks: [
      words(promised, 'value', { ...said, dx: -off, textAnchor: 'end' }),
      words(reported, 'value', { ...said, dx: off }),
      words(about, 'sub', {
        x: (spot: Spot) => spot.x - off - pen.measure(value(spot), size) - space.subject,
        y: 'y',
        textAnchor: 'end',
        fontSize: pen.small,
        fill: inks.muted,
        text: ({ figure }) => subject?.(figure) ?? '',
      }),
    ],
  };
}

/** The answers: red elbows from each promise across the spine to its result. */
export function answerLinks(
  pairs: readonly Pair[],
  spots: readonly Spot[],
  pen: Pen,
): Plot.Markish[] {
  const at = new Map(spots.map((spot) => [spot.figure.id, spot]));
  const { disc } = sizes[pen.width].many;
  const off = disc + 2;
  return pairs.flatMap(({ promise, result }) => {
    const [a, b] = [at.get(promise.id), at.get(result.id)];
    if (a === undefined || b === undefined) return [];
    const turn = sheets[pen.width].spine + 10;
    const key = linkKey(promise.id, result.id);
    return [answer({ key, from: [a.x + off, a.y], to: [b.x - off, b.y], turn })];
  });
}

/**
 * Answers from row to row: down from a promise through the blank left page, then across the spine
 * to its result. The shape is an elbow's, so that one can become the other.
 */
export function crossings(
  pairs: readonly Pair[],
  spots: readonly Spot[],
  pen: Pen,
): Plot.Markish[] {
  const at = new Map(spots.map((spot) => [spot.figure.id, spot]));
  const { ring, disc } = sizes[pen.width].many;
  const [under, before] = [ring + 1, disc + 1];
  return pairs.flatMap(({ promise, result }) => {
    const [a, b] = [at.get(promise.id), at.get(result.id)];
    if (a === undefined || b === undefined) return [];
    const key = linkKey(promise.id, result.id);
    return [answer({ key, from: [a.x, a.y + under], to: [b.x - before, b.y], turn: a.x })];
  });
}
