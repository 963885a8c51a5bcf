import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { quantity } from '../../format/quantity.ts';
import { linkKey, partKey } from '../keys.ts';
import { comparedColour } from '../grammar/colour.ts';
import { answer } from '../grammar/marks.ts';
import { label } from '../marks.ts';
import type { Pen } from '../pen.ts';
import { sheets, type Pair, type Spot } from './sheet-row.ts';

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
  const at = sheets[pen.width];
  const seen = new Map<string, Spot>();
  const marks: Plot.Markish[] = [];
  const [inner, outer] = [at.spine - 22, at.spine + 25];
  pairs.forEach(({ promise, result }, line) => {
    for (const [figure, x, anchor] of [
      [promise, inner, 'end'],
      [result, outer, 'start'],
    ] as const) {
      if (seen.has(figure.id)) continue;
      const y = from + line * at.pair;
      seen.set(figure.id, { figure, x, y });
      const dx = anchor === 'end' ? -10 : 10;
      const text = quantity(figure, pen.ledger, pen.lang, { unit: false });
      const size = pen.width === 'wide' ? pen.text : pen.small;
      const style = { size, anchor, fill: comparedColour(figure, pen) };
      marks.push(label({ key: partKey(figure.id, 'value'), x: x + dx, y, text }, style));
      if (figure !== promise || subject === undefined || pen.width === 'narrow') continue;
      const left = x + dx - pen.measure(text, pen.text) - 8;
      const sub = { key: partKey(figure.id, 'sub'), x: left, y, text: subject(figure) };
      marks.push(label(sub, { size: pen.small, anchor, fill: 'var(--ink-2)' }));
    }
  });
  return { spots: [...seen.values()], marks };
}

/** The answers: red elbows from each promise across the spine to its result. */
export function answerLinks(
  pairs: readonly Pair[],
  spots: readonly Spot[],
  pen: Pen,
): Plot.Markish[] {
  const at = new Map(spots.map((spot) => [spot.figure.id, spot]));
  const off = pen.width === 'wide' ? 8 : 5.5;
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
  const [under, before] = pen.width === 'wide' ? [6, 7] : [3.8, 4.6];
  return pairs.flatMap(({ promise, result }) => {
    const [a, b] = [at.get(promise.id), at.get(result.id)];
    if (a === undefined || b === undefined) return [];
    const key = linkKey(promise.id, result.id);
    return [answer({ key, from: [a.x, a.y + under], to: [b.x - before, b.y], turn: a.x })];
  });
}
