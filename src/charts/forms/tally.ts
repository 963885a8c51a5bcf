import * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { columns } from '../grammar/columns.ts';
import { bookNumbers, entryWords, ruled, type Entry } from '../grammar/entry.ts';
import { lineStyle, type LineStyle } from '../grammar/line.ts';
import { keyed, words, type Datum } from '../grammar/marks.ts';
import { page } from '../grammar/page.ts';
import { linear } from '../grammar/scale.ts';
import { discs } from '../grammar/shapes.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';

interface Part {
  readonly id: string;
  readonly name: Text;
}

export interface Tally {
  /** Every line that some state fills, from the top; some are divided by figures that add up to it. */
  readonly lines: readonly (Entry & { readonly parts?: readonly Part[] })[];
  readonly heading: Text;
}

/** Discs stand in columns of this height, a step apart; all in px but the height, which is in discs. */
const beads = {
  wide: { high: 3, step: 23, r: 8.5, named: -10, alone: 0, gap: 10 },
  narrow: { high: 2, step: 8, r: 3.1, named: 3, alone: 3, gap: 4 },
} as const;

/** On a phone the entry stands over the discs, and names under them: a line is so much higher, in px. */
const added = { slot: 21, over: 11.5 } as const;

/** A figure's discs, and their name under them. */
interface Heap extends Datum {
  readonly line: number;
  /** How many columns stand left of it. */
  readonly x: number;
  readonly name: string;
}

/** Counts of reported things as the things themselves, a disc each: the scale is a count of columns. */
export function tally(spec: Tally): (shown: readonly string[]) => (pen: Pen) => Drawing {
  return (shown) => (pen) => {
    const [left, right] = columns[pen.width].plot;
    const all = spec.lines.map((line, nth) => ruled(line, nth, pen));
    const rows = all.filter(({ figure }) => shown.includes(figure.id));
    const style = styled(lineStyle(all.length, all, pen), pen);
    const heaps = rows.flatMap(({ parts, figure, line }): readonly Heap[] =>
      parts === undefined
        ? [{ figure, line, x: 0, name: '' }]
        : abreast(parts, style.note, pen).map((part) => ({ ...part, line })),
    );
    return page(
      {
        ...{ lines: all.length, slot: style.slot },
        x: { ...linear([0, (right - left) / beads[pen.width].step], pen), ticks: [] },
        heading: pen.say(spec.heading),
        marks: [
          ...entryWords(rows, style, pen),
          ...heaps.map((heap) => drawn(heap, pen)),
          ...heaps.map((heap) => nameUnder(heap, style.note, pen)),
          bookNumbers(rows, style, pen),
        ],
      },
      pen,
    );
  };
}

/** Numbers stand level with the discs. */
function styled(style: LineStyle, pen: Pen): LineStyle {
  const value = beads[pen.width].alone + Math.round(style.big / 3);
  if (pen.width === 'wide') return { ...style, at: { ...style.at, value } };
  const [entry, sub] = [style.at.entry - added.over, style.at.sub - added.over];
  return { ...style, slot: style.slot + added.slot, at: { ...style.at, entry, sub, value } };
}

/** Parts side by side, each clear of the name before it; names break where they have no room. */
function abreast(parts: readonly Part[], px: number, pen: Pen): Omit<Heap, 'line'>[] {
  const { high, step } = beads[pen.width];
  const { plot, spine } = columns[pen.width];
  for (const most of [1, 2]) {
    let [x, end] = [0, 0];
    const heaps = parts.map(({ id, name: text }) => {
      const [figure, said] = [pen.figure(id), pen.say(text)];
      const lines = most === 1 ? [said] : pen.lines(said, pen.measure(said, px) - 1, px, most);
      const heap = { figure, x, name: lines.join('\n') };
      const needed = Math.max(...lines.map((line) => pen.measure(line, px) + 6)) / step;
      end = x + needed;
      x += Math.max(Math.ceil(pen.number(figure) / high) + 1, Math.ceil(needed));
      return heap;
    });
    if (end <= (spine - plot[0]) / step) return heaps;
  }
  throw new Error(`invalid names: ${parts.map(({ id }) => id).join(', ')} have no room abreast`);
}

/** All discs of a figure are one shape: one count is one mark. */
function drawn({ name, ...heap }: Heap, pen: Pen): Plot.Markish {
  const { step, named, alone } = beads[pen.width];
  return Plot.dot([heap], {
    ...{ x: 'x', y: 'line', dx: step / 2, dy: name === '' ? alone : named },
    symbol: discs(pen.number(heap.figure), beads[pen.width]),
    ...{ fill: pen.colour(heap.figure), stroke: 'none' },
    render: keyed([heap], ({ figure }) => figure.id),
  });
}

function nameUnder(heap: Heap, fontSize: number, pen: Pen): Plot.Markish {
  const { high, step, r, named, gap } = beads[pen.width];
  const dy = named + ((high - 1) * step) / 2 + r + gap;
  return words([heap], 'tag', {
    ...{ x: 'x', y: 'line', dx: step / 2 - r, dy, lineAnchor: 'top' },
    ...{ lineHeight: 1.1, fontSize, fill: pen.colour(heap.figure) },
    text: ({ name }) => name,
  });
}
