import type { Drawn } from '../charts/plot.ts';
import type { Sign } from '../charts/sign.ts';
import { measure } from '../charts/text/measure.ts';
import { signShapes, signSize } from './sign.ts';
import { element, textLines } from './tree.ts';

/** What a picture says of its signs. */
export interface Legend {
  readonly items: readonly { readonly sign: Sign; readonly word: string }[];
  /** The colour of the one place that the signs are of; ink where they are of several. */
  readonly colour: string;
}

/** Where a legend stands, and the size of its letters, in px. */
export interface LegendRoom {
  readonly x: number;
  /** The top of its first row. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly leading: number;
}

/** What is set, and how high it is, in px. */
export interface Block {
  readonly parts: readonly Element[];
  readonly height: number;
}

/** What a scale that runs up turns: what points along it, or lies across it. */
const turning: readonly Sign[] = ['at-least', 'more-than', 'at-most', 'less-than', 'baseline'];

/** Whether a sign is drawn along a scale that runs up: its strokes begin beside it, not above it. */
function runsUp(sign: Sign, { tree }: Drawn): boolean {
  const drawn = tree.querySelector(`[data-sign="${sign}"]`);
  const d = (drawn?.querySelector('path') ?? drawn)?.getAttribute('d') ?? '';
  const [x = 0, y = 0] = Array.from(d.matchAll(/-?[\d.]+/g), ([number]) => Number(number));
  return Math.abs(x) > Math.abs(y);
}

/**
 * The legend of a drawing, in rows: each sign as the drawing turns it, with its word. `data-legend`
 * on an item is `data-sign` on what it explains.
 */
export function legendOf({ items, colour }: Legend, drawing: Drawn, room: LegendRoom): Block {
  const { x, y, width, size, leading } = room;
  const scale = (size * 1.35) / signSize;
  const [side, gap, between] = [signSize * scale, size * 0.5, size * 1.5];
  let [at, row] = [0, 0];
  const parts = items.map(({ sign, word }) => {
    const own = side + gap + measure(word, size);
    if (at > 0 && at + own > width) [at, row] = [0, row + 1];
    const middle = y + (row + 0.5) * leading;
    const { name, attributes } = signShapes[sign];
    const turned =
      turning.includes(sign) && runsUp(sign, drawing)
        ? ` rotate(-90,${signSize / 2},${signSize / 2})`
        : '';
    const transform = `translate(${tenth(x + at)},${tenth(middle - side / 2)}) scale(${scale})${turned}`;
    const fill = attributes['fill'] === undefined ? undefined : colour;
    const shape = element(name, { ...attributes, fill, transform });
    const words = textLines([word], {
      x: tenth(x + at + side + gap),
      y: tenth(middle + 0.35 * size),
      size,
      leading,
      face: 'sans',
      fill: 'var(--ink-2)',
    });
    at += own + between;
    const drawn = element('g', { fill: 'none', stroke: colour }, shape);
    return element('g', { 'data-legend': sign }, drawn, ...words);
  });
  return { parts, height: items.length === 0 ? 0 : (row + 1) * leading };
}

function tenth(px: number): number {
  return Number(px.toFixed(1));
}
