import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { bookLeft, bookNumbers } from '../grammar/entry.ts';
import { halo, keyed, partOf, stems, words } from '../grammar/marks.ts';
import { ticks } from '../grammar/shapes.ts';
import { signs } from '../grammar/signs.ts';
import { inks, sizes, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { targetAt, type Working } from './missing-target.ts';

/**
 * Where our working stands from the stem, in px: under it; on a phone over it, its words at the end
 * of their line, for the entry is at the beginning.
 */
const offsets = {
  wide: { tag: -17, rest: 20, note: 26, textAnchor: 'middle' },
  narrow: { tag: 0, rest: -9, note: -25, textAnchor: 'end' },
} as const;

/** The result as printed, and in red how often its target goes into it. */
export function resultMarks(working: Working, pen: Pen): Plot.Markish[] {
  const { result, share, value, percentage, x, style } = working;
  const { rest } = offsets[pen.width];
  const once = targetAt(percentage, working);
  const at = { y: 'line', dy: style.at.mark } as const;
  const above = [{ ...result, figure: share.figure }];
  const whole = range(1, Math.floor(percentage / 100) + 1);
  const ours = { stroke: inks.red, strokeWidth: strokes.answer } as const;
  return [
    stems([result], { x1: 0, x2: value, ...at }, pen),
    ...signs([result], { x: [value], ...at, along: 'x' }, pen),
    Plot.dot([result], {
      x: [0],
      ...at,
      ...ours,
      symbol: ticks(
        sizes[pen.width].large.tick,
        whole.map((times) => x.at(times * once) - x.at(0)),
      ),
      fill: 'none',
      render: keyed([result], ({ figure }) => linkKey(figure.id, share.figure.id, 'limit')),
    }),
    Plot.link(above, {
      x1: [once],
      x2: [value],
      y: 'line',
      ...ours,
      dy: style.at.mark + rest,
      render: partOf(above, 'rest'),
    }),
    ...resultWords(working, pen),
  ];
}

function resultWords({ spec, result, share, ...working }: Working, pen: Pen): Plot.Markish[] {
  const { value, percentage, style } = working;
  const { tag, note, textAnchor } = offsets[pen.width];
  const once = targetAt(percentage, working);
  const above = [{ ...result, figure: share.figure }];
  const small = { y: 'line', fontSize: style.note, ...halo } as const;
  const said = { ...small, fill: pen.colour(result.figure) } as const;
  return [
    words(above, 'note', {
      ...small,
      x: [textAnchor === 'end' ? value : (once + value) / 2],
      dy: style.at.mark + note,
      textAnchor,
      lineAnchor: 'top',
      fill: inks.red,
      text: () => spec.above(`${pen.tick(percentage - 100)}%`)[pen.lang],
    }),
    pen.width === 'wide'
      ? words(above, 'tag', {
          ...said,
          x: [value],
          dy: tag,
          textAnchor: 'end',
          lineAnchor: 'bottom',
          text: () => pen.say(spec.of),
        })
      : words(above, 'tag', {
          ...said,
          frameAnchor: 'left',
          dx: bookLeft(pen),
          dy: style.at.under,
          lineAnchor: 'top',
          text: ({ figure }) => pen.value(figure),
        }),
    bookNumbers([result], style, pen),
  ];
}

/** The target's line of the book has no entry; the length of its mark is our working. */
export function targetMarks(working: Working, isWorked: boolean, pen: Pen): Plot.Markish[] {
  const { spec, result, share, percentage, style } = working;
  const once = targetAt(percentage, working);
  const key = (role?: 'value' | 'under') => () => linkKey(result.figure.id, share.figure.id, role);
  const book = { y: 'line', frameAnchor: 'left', dx: bookLeft(pen) } as const;
  const length = Plot.link([share], {
    x1: [0],
    x2: [once],
    y: 'line',
    dy: style.at.mark,
    stroke: inks.red,
    strokeWidth: strokes.answer,
    strokeDasharray: '4 4',
    render: keyed([share], key(), 'ours'),
  });
  const under = words([share], 'under', {
    ...book,
    dy: isWorked ? style.at.under : 0,
    lineAnchor: isWorked ? 'top' : 'middle',
    fontSize: style.note,
    fill: isWorked ? inks.red : inks.muted,
    render: keyed([share], key('under')),
    text: () => pen.say(isWorked ? spec.ours : spec.blank),
  });
  if (!isWorked) return [length, under];
  return [
    length,
    words([share], 'value', {
      ...book,
      dy: style.at.value,
      lineAnchor: 'bottom',
      fontSize: style.big,
      fill: inks.red,
      className: 'serif',
      render: keyed([share], key('value')),
      text: () => `≈ ${pen.tick(Math.round(once))}`,
    }),
    under,
  ];
}
