import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { bookLeft, bookNumbers } from '../grammar/entry.ts';
import type { LineStyle } from '../grammar/line.ts';
import { halo, keyed, partOf, stems, words } from '../grammar/marks.ts';
import { ticks } from '../grammar/shapes.ts';
import { signs } from '../grammar/signs.ts';
import { inks, ours, sizes, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import type { Working } from './missing-target.ts';

/**
 * Where our working stands from the stem, in px: under it; on a phone over it, its words at the end
 * of their line, for the entry is at the beginning.
 */
const offsets = { wide: { rest: 20, note: 26 }, narrow: { rest: -9, note: -25 } } as const;

const small = ({ note }: LineStyle) => ({ y: 'line', fontSize: note, ...halo }) as const;

const answer = { stroke: inks.red, strokeWidth: strokes.answer } as const;

/** The result as printed, with its percentage. */
export function resultMarks(
  { spec, result, share, value, style }: Working,
  pen: Pen,
): Plot.Markish[] {
  const wide = pen.width === 'wide';
  const at = { y: 'line', dy: style.at.mark } as const;
  return [
    stems([result], { x1: 0, x2: value, ...at }, pen),
    ...signs([result], { x: [value], ...at, along: 'x' }, pen),
    words([{ ...result, figure: share.figure }], 'tag', {
      ...small(style),
      ...(wide
        ? { x: [value], dy: -17, textAnchor: 'end', lineAnchor: 'bottom' }
        : { ...bookLeft(pen), dy: style.at.under, lineAnchor: 'top' }),
      fill: pen.colour(result.figure),
      text: () => (wide ? pen.say(spec.of) : share.value),
    }),
    bookNumbers([result], style, pen),
  ];
}

/** In red how often the target goes into the result, what lies above it, and how long it is. */
export function ourMarks(working: Working, pen: Pen): Plot.Markish[] {
  const { spec, result, share, value, percentage, target, x, style } = working;
  const { rest, note } = offsets[pen.width];
  const wide = pen.width === 'wide';
  const at = { y: 'line', dy: style.at.mark } as const;
  const above = [{ ...result, figure: share.figure }];
  const whole = range(1, Math.floor(percentage / 100) + 1);
  return [
    Plot.dot([result], {
      ...{ x: [0], ...at, ...answer, fill: 'none' },
      symbol: ticks(
        sizes[pen.width].large.tick,
        whole.map((times) => x.at(times * target) - x.at(0)),
      ),
      render: keyed([result], ({ figure }) => linkKey(figure.id, share.figure.id, 'limit')),
    }),
    Plot.link(above, {
      ...{ x1: [target], x2: [value], y: 'line', dy: style.at.mark + rest, ...answer },
      render: partOf(above, 'rest'),
    }),
    words(above, 'note', {
      ...small(style),
      x: [wide ? (target + value) / 2 : value],
      dy: style.at.mark + note,
      textAnchor: wide ? 'middle' : 'end',
      lineAnchor: 'top',
      fill: inks.red,
      text: () => spec.above(`${pen.tick(percentage - 100)}%`)[pen.lang],
    }),
    Plot.link([share], {
      ...{ x1: [0], x2: [target], ...at, ...answer, ...ours },
      render: keyed([share], () => linkKey(result.figure.id, share.figure.id), 'ours'),
    }),
  ];
}

/** The target's line of the book has no entry: that it has none, or our number. */
export function targetWords(working: Working, isWorked: boolean, pen: Pen): Plot.Markish[] {
  const { spec, result, share, target, style } = working;
  const key = (role: 'value' | 'under') => () => linkKey(result.figure.id, share.figure.id, role);
  return [
    words(isWorked ? [share] : [], 'value', {
      ...{ ...bookLeft(pen), dy: style.at.value, lineAnchor: 'bottom', fontSize: style.big },
      ...{ fill: inks.red, className: 'serif', render: keyed([share], key('value')) },
      text: () => `≈ ${pen.tick(Math.round(target))}`,
    }),
    words([share], 'under', {
      ...bookLeft(pen),
      ...(isWorked
        ? { dy: style.at.under, lineAnchor: 'top', fill: inks.red }
        : { dy: 0, lineAnchor: 'middle', fill: inks.muted }),
      fontSize: style.note,
      render: keyed([share], key('under')),
      text: () => pen.say(isWorked ? spec.ours : spec.blank),
    }),
  ];
}
