import type * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { partKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { measure } from '../text/measure.ts';
import { dotOf, type Dot, type Field, type Layer } from './field.ts';
import { off, said, type Said, type Side } from './path-said.ts';

/** Sizes of numbers, in px. */
const numbers = { wide: { most: 25, least: 18 }, narrow: { most: 19, least: 12 } } as const;

/** An embed is set in the reader's own face, which may be this much wider than ours. */
const spare = 1.15;

/** The size of a number that has room: as large as one fits between its column and the page's edge. */
export function numberSize(text: string, field: Field, pen: Pen): number {
  return pen.fit(text, field.step + 10, numbers[pen.width].most);
}

/**
 * Numbers over their marks, all of one size: smaller where two would meet, and under every second
 * mark where they meet even then. `first` stands over its mark already.
 */
export function overMarks(
  list: readonly Said[],
  field: Field,
  pen: Pen,
  first?: Said,
): Plot.Markish[] {
  const { least } = numbers[pen.width];
  const most = Math.min(...list.map(({ text }) => numberSize(text, field, pen)));
  const all = range(most, least - 1, -1).map((size) => sided(list, size, field, first));
  const clear = all.find((some) => some.every(({ side }) => side === 'over'));
  return said(clear ?? all[0] ?? list, pen);
}

/** The side of each: under its mark where it would meet the last one over its own. */
function sided(list: readonly Said[], size: number, field: Field, first: Said | undefined): Said[] {
  const box = ({ dot, text }: Said) =>
    [...field.px(dot), (spare * measure(text, size, 'serif')) / 2] as const;
  let last = first && box(first);
  return list.map((each) => {
    const [x, y, half] = box(each);
    const meets =
      last !== undefined && x - half < last[0] + last[2] && Math.abs(y - last[1]) < size;
    if (!meets) last = [x, y, half];
    return { ...each, size, side: meets ? 'under' : 'over' };
  });
}

/** The values of figures over their marks, each where it is new, and the last. */
export function values(ids: readonly string[], corrected?: string): Layer {
  return (field, pen) => {
    const all = ids.map((id) => valueOf(id, field, pen));
    const told = all.filter(({ text }, i) => text !== all[i - 1]?.text || i === all.length - 1);
    const first = corrected === undefined ? undefined : oursOf(corrected, field, pen);
    return overMarks(told, field, pen, first);
  };
}

/** A value beside its mark, without the sign of its bound: the mark has that. */
export function valueAt(id: string, side: Side): Layer {
  return (field, pen) => {
    const value = valueOf(id, field, pen);
    const text = pen.value(value.dot.figure);
    const size = numberSize(text, field, pen);
    const shift = [off[pen.width].side, lift(value.dot, size, field)] as const;
    return said([{ ...value, text, side, size, ...(side === 'after' ? { shift } : {}) }], pen);
  };
}

/** How far a number beside a low mark is lifted off the foot of the scale; in px, up is less. */
export function lift(dot: Dot, size: number, field: Field): number {
  const foot = field.px({ ...dot, value: field.floor })[1];
  return Math.min(0, foot - size * 0.7 - field.px(dot)[1]);
}

function valueOf(id: string, field: Field, pen: Pen): Said {
  const dot = dotOf(id, field, pen);
  return { key: partKey(id, 'value'), dot, text: pen.says(dot.figure) };
}

/** What our correction says, over the level that we hold. @throws where there is none. */
export function oursOf(id: string, field: Field, pen: Pen): Said {
  const figure = pen.figure(id);
  const [value, text] = [pen.corrected(figure), pen.correction(figure)];
  if (value === undefined || text === undefined) throw new Error(`missing correction: ${id}`);
  return { key: partKey(id, 'note'), dot: field.dot(figure, value), text, isOurs: true };
}
