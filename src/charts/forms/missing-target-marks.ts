import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { bookLeft, bookNumbers } from '../grammar/entry.ts';
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

const answer = { stroke: inks.red, strokeWidth: strokes.answer } as const;

/** The result as printed, and in red how often its target goes into it. */
export function resultMarks(working: Working, pen: Pen): Plot.Markish[] {
  const { spec, result, share, value, percentage, target, x, style } = working;
  const { rest, note } = offsets[pen.width];
  const wide = pen.width === 'wide';
  const at = { y: 'line', dy: style.at.mark } as const;
  const above = [{ ...result, figure: share.figure }];
  const whole = range(1, Math.floor(percentage / 100) + 1);
  const small = { y: 'line', fontSize: style.note, ...halo } as const;
  return [
    stems([result], { x1: 0, x2: value, ...at }, pen),
    ...signs([result], { x: [value], ...at, along: 'x' }, pen),
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
      ...small,
      x: [wide ? (target + value) / 2 : value],
      dy: style.at.mark + note,
      textAnchor: wide ? 'middle' : 'end',
      lineAnchor: 'top',
      fill: inks.red,
      text: () => spec.above(`${pen.tick(percentage - 100)}%`)[pen.lang],
    }),
    words(above, 'tag', {
      ...small,
      ...(wide
        ? { x: [value], dy: -17, textAnchor: 'end', lineAnchor: 'bottom' }
        : { ...bookLeft(pen), dy: style.at.under, lineAnchor: 'top' }),
      fill: pen.colour(result.figure),
      text: () => (wide ? pen.say(spec.of) : share.value),
    }),
    bookNumbers([result], style, pen),
  ];
}

/** The target's line of the book has no entry; the length of its mark is our working. */
export function targetMarks(working: Working, isWorked: boolean, pen: Pen): Plot.Markish[] {
  const { spec, result, share, target, style } = working;
  const key = (role?: 'value' | 'under') => () => linkKey(result.figure.id, share.figure.id, role);
  return [
    Plot.link([share], {
      ...{ x1: [0], x2: [target], y: 'line', dy: style.at.mark, ...answer, ...ours },
      render: keyed([share], key(), 'ours'),
    }),
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
