import { treeOf } from '../charts/dom.ts';
import type { Drawn } from '../charts/plot.ts';
import type { Sign } from '../charts/sign.ts';
import { inks } from '../charts/grammar/tokens.ts';
import { measure } from '../charts/text/measure.ts';
import { signShapes, signSize, type SignShape } from './sign.ts';
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
function runsUp(sign: Sign, tree: Element): boolean {
  const drawn = tree.querySelector(`[data-sign="${sign}"]`);
  const d = (drawn?.querySelector('path') ?? drawn)?.getAttribute('d') ?? '';
  const [x = 0, y = 0] = Array.from(d.matchAll(/-?[\d.]+/g), ([number]) => Number(number));
  return Math.abs(x) > Math.abs(y);
}

/** How a sign looks that is drawn as cells of a bar: as hollow, pale or broken as these are. */
function cellOf(sign: Sign, tree: Element): SignShape | undefined {
  const group = tree.querySelector(`g[data-sign="${sign}"]`);
  if (group === null || group.firstElementChild?.localName !== 'rect') return undefined;
  const said = (name: string): string | undefined => group.getAttribute(name) ?? undefined;
  const look =
    said('fill') === inks.paper
      ? { 'stroke-width': 1.5, 'stroke-dasharray': said('stroke-dasharray') }
      : { fill: 'currentColor', 'fill-opacity': said('fill-opacity'), stroke: 'none' };
  return { name: 'rect', attributes: { x: 4, y: 2, width: 10, height: 14, ...look } };
}

/**
 * The legend of a drawing, in rows: each sign as the drawing turns it, with its word. `data-legend`
 * on an item is `data-sign` on what it explains.
 */
export function legendOf({ items, colour }: Legend, drawing: Drawn, room: LegendRoom): Block {
  const { x, y, width, size, leading } = room;
  const tree = treeOf(drawing.svg);
  const scale = Number(((size * 1.35) / signSize).toFixed(3));
  const [side, gap, between] = [signSize * scale, size * 0.5, size * 1.5];
  let [at, row] = [0, 0];
  const parts = items.map(({ sign, word }) => {
    const own = side + gap + measure(word, size);
    if (at > 0 && at + own > width) [at, row] = [0, row + 1];
    const middle = y + (row + 0.5) * leading;
    const { name, attributes } = cellOf(sign, tree) ?? signShapes[sign];
    const turned =
      turning.includes(sign) && runsUp(sign, tree)
        ? ` rotate(-90,${signSize / 2},${signSize / 2})`
        : '';
    const transform = `translate(${tenth(x + at)},${tenth(middle - side / 2)}) scale(${scale})${turned}`;
    const fill = attributes.fill === 'currentColor' ? colour : attributes.fill;
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
