import type * as Plot from '@observablehq/plot';
import { keyed, words } from '../grammar/marks.ts';
import { heading, rules } from '../grammar/paper.ts';
import { inks } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { places, type Placed } from './squares-block.ts';
import { breadth, type Grid } from './squares-fit.ts';

/** What a square stands for, over the first block. */
export function key(text: string, { step }: Grid, pen: Pen): Plot.Markish[] {
  const { over, lift } = places[pen.width];
  const [right, y, side] = [widths[pen.width], over - lift, Math.min(step - 2, 13)];
  const left = (right - pen.measure(text, pen.small) - side - 7).toFixed(1);
  return [
    rules(`M${left},${y - side / 2}h${side}v${side}h${-side}Z`, inks.muted),
    heading(text, [right, y + 4], pen.small, 'end'),
  ];
}

/** The number of a block, and what it counts. */
export function titles(placed: readonly Placed[], pen: Pen): Plot.Markish[] {
  const { value: fontSize, lift } = places[pen.width];
  const at = { x: 0, y: 'top', dy: -lift } as const;
  const text = ({ figure }: Placed): string => pen.value(figure);
  return [
    words(placed, 'value', { ...at, text, fontSize, className: 'serif' }),
    ...placed.map((one) =>
      words([one], 'label', {
        ...at,
        dx: pen.measure(text(one), fontSize) + 12,
        dy: 2 - lift,
        text: ({ block }) => pen.say(block.name),
        fontSize: pen.text,
      }),
    ),
  ];
}

/** Words of ours beside a block. */
export function note({ block, figure, top, count }: Placed, grid: Grid, pen: Pen): Plot.Markish[] {
  if (block.note === undefined) return [];
  const { to, text } = block.note;
  const x = breadth(count, grid) + places[pen.width].aside;
  const fontSize = pen.width === 'wide' ? pen.text : pen.small;
  const room = Math.min(widths[pen.width] - x - 4, 320);
  return [
    words([{ figure }], 'note', {
      x: [x],
      y: [top + (grid.rows * grid.step) / 2],
      fontSize,
      fill: inks.red,
      text: () => pen.lines(pen.say(text), room, fontSize, 5).join('\n'),
      render: keyed([figure], ({ id }) => linkKey(id, to, 'note')),
    }),
  ];
}
