import * as Plot from '@observablehq/plot';
import type { Drawing } from '../charts/drawing.ts';
import { columns } from '../charts/grammar/columns.ts';
import { ruled } from '../charts/grammar/entry.ts';
import { lineStyle } from '../charts/grammar/line.ts';
import { halo, partOf, words } from '../charts/grammar/marks.ts';
import { strike, tick } from '../charts/grammar/shapes.ts';
import { inks, ours as dashed, sizes } from '../charts/grammar/tokens.ts';
import type { Line } from '../charts/forms/entries.ts';
import type { Pen } from '../charts/pen.ts';

/** Between our tick and our number, in px. */
const apart = 8;

/**
 * Our reading beside every printed value that is a slip of its document: the printed number struck
 * once in red, ours a red tick on a dashed line from it. The scale must reach so far, or the mark
 * is left out: the caveat says it in words.
 */
export function withOurs(drawing: Drawing, lines: readonly Line[], pen: Pen): Drawing {
  const rows = lines.map((line, nth) => ruled(line, nth, pen));
  const { at, big, note } = lineStyle(rows.length, rows, pen);
  const end = Number(Array.from(drawing.frame?.x?.domain ?? []).at(-1) ?? 0);
  const corrected = rows.flatMap((row) => {
    const value = pen.corrected(row.figure);
    return value === undefined || value > end
      ? []
      : [{ figure: row.figure, line: row.line, value, text: pen.tick(value) }];
  });
  if (corrected.length === 0) return drawing;
  const { plot, book } = columns[pen.width];
  const place = { x: 'value', y: 'line', dy: at.mark } as const;
  const { tick: half, bar } = sizes[pen.width].large;
  const red = { fill: 'none', stroke: inks.red } as const;
  const ours = [
    Plot.link(corrected, {
      x1: ({ figure }: (typeof corrected)[number]) => pen.number(figure),
      x2: 'value',
      y: 'line',
      dy: at.mark,
      ...dashed,
      render: partOf(corrected, 'span', 'ours'),
    }),
    Plot.dot(corrected, {
      ...place,
      ...red,
      symbol: tick(half, 'x'),
      strokeWidth: bar,
      render: partOf(corrected, 'rest', 'ours'),
    }),
    words(corrected, 'note', {
      ...halo,
      ...place,
      dx: -apart,
      dy: at.mark - apart,
      textAnchor: 'end',
      lineAnchor: 'bottom',
      fontSize: note,
      fill: inks.red,
      text: ({ text }) => text,
    }),
    ...corrected.map((row) =>
      Plot.dot([row], {
        ...red,
        y: 'line',
        frameAnchor: 'left',
        dx: book - plot[0],
        dy: at.value - big * 0.45,
        symbol: strike(pen.measure(pen.value(row.figure), big)),
        strokeWidth: 2,
        render: partOf([row], 'limit', 'correction'),
      }),
    ),
  ];
  return { ...drawing, marks: [...drawing.marks, ...ours] };
}
