import * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { partKey, type Role } from '../keys.ts';
import type { Sign } from '../sign.ts';
import type { Pen } from '../pen.ts';
import { inks, strokes } from './tokens.ts';

/** What a mark is drawn from: a figure, in the colour of its place. */
export interface Datum {
  readonly figure: Figure;
}

/**
 * Names every shape of a mark by its datum; says which sign it is, where its key does not.
 * @throws from Plot, when a shape lies outside the frame that its scales span.
 */
export function keyed<T>(
  data: readonly T[],
  key: (datum: T) => string,
  sign?: Sign,
): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    const shapes = Array.from(group?.children ?? []);
    index.forEach((i, nth) => {
      const [datum, shape] = [data[i], shapes[nth]];
      if (datum === undefined) return;
      requireInside(key(datum), i, values, dimensions);
      shape?.setAttribute('data-key', key(datum));
      if (sign !== undefined) shape?.setAttribute('data-sign', sign);
    });
    return group;
  };
}

/** A mark beyond its scale would lie over the spine or off the page, and look like a number. */
function requireInside(
  key: string,
  i: number,
  values: Plot.ChannelValues,
  { width, height, marginLeft, marginRight, marginTop, marginBottom }: Plot.Dimensions,
): void {
  const ends = {
    x: [marginLeft, width - marginRight],
    y: [marginTop, height - marginBottom],
  } as const;
  for (const name of ['x', 'x1', 'x2', 'y', 'y1', 'y2'] as const) {
    const at: unknown = values[name]?.[i];
    const [low, high] = ends[name.startsWith('x') ? 'x' : 'y'];
    if (typeof at === 'number' && !(at >= low - 0.5 && at <= high + 0.5))
      throw new Error(
        `invalid ${name} of ${key}: ${at} px is outside ${low} to ${high} px: its scale ends too soon`,
      );
  }
}

/** Names shapes by the figure they are a part of. */
export function partOf(data: readonly Datum[], role: Role, sign?: Sign): Plot.RenderFunction {
  return keyed(data, ({ figure }) => partKey(figure.id, role), sign);
}

/** Names the one line that a mark draws through all its points. */
export function oneLine(key: string, sign?: Sign): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const i of index) requireInside(key, i, values, dimensions);
    group?.firstElementChild?.setAttribute('data-key', key);
    if (sign !== undefined) group?.firstElementChild?.setAttribute('data-sign', sign);
    return group;
  };
}

/** Stems to signs: thin to a promise, thick to a result. */
export function stems(data: readonly Datum[], options: Plot.LinkOptions, pen: Pen): Plot.Markish {
  return Plot.link(data, {
    stroke: inColour(pen),
    strokeWidth: ({ figure }: Datum) =>
      figure.status === 'reported' ? strokes.result : strokes.promise,
    render: partOf(data, 'stem'),
    ...options,
  });
}

/** Words that belong to figures; each may be several lines, broken already. */
export function words<T extends Datum>(
  data: readonly T[],
  role: Role,
  options: Omit<Plot.TextOptions, 'text'> & { readonly text: (datum: T) => string },
): Plot.Markish {
  return Plot.text(data, {
    textAnchor: 'start',
    lineHeight: 1.25,
    render: partOf(data, role),
    ...options,
  });
}

/** The colour of a datum's place. */
export function inColour(pen: Pen): (datum: Datum) => string {
  return ({ figure }) => pen.colour(figure);
}

/** Numbers of figures, without their units, in the serif and the colour of their place. */
export function numbers(
  data: readonly Datum[],
  role: Role,
  options: Omit<Plot.TextOptions, 'text'>,
  pen: Pen,
): Plot.Markish {
  const text = ({ figure }: Datum): string => pen.value(figure);
  return words(data, role, { className: 'serif', fill: inColour(pen), text, ...options });
}

/** A halo of paper under words that may cross a rule. */
export const halo = { fill: 'currentColor', stroke: inks.paper, strokeWidth: 4 } as const;

/** An answer: from a promise across the spine to a result, turning once up or down. In px. */
export interface Answer {
  readonly key: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** Where it turns. */
  readonly turn: number;
}

/** Draws an answer as a red elbow. */
export function answer({ key, from, to, turn }: Answer): Plot.Markish {
  const points = [from, [turn, from[1]], [turn, to[1]], to] as const;
  const render = oneLine(key, 'answer');
  return Plot.line(points, { stroke: inks.red, strokeWidth: strokes.answer, render });
}
