import type * as Plot from '@observablehq/plot';
import { widths, type Width } from '../drawing.ts';
import type { Pen } from '../pen.ts';
import { inks } from './tokens.ts';

type Anchor = 'start' | 'middle' | 'end';

/** A tick of an axis: where it stands, in px, and what it says. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  /** Which edge of the words stands at the tick; the middle unless the page ends there. */
  readonly anchor?: Anchor;
}

/** An element of the paper, which no scale moves. */
function furniture(
  name: 'path' | 'text',
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    node.setAttribute('class', 'furniture');
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    node.textContent = text;
    return node;
  };
}

/** The lines of the paper as one path; `d` in px of the drawing. */
export function rules(d: string, stroke: string): Plot.RenderFunction {
  return furniture('path', { d, stroke, fill: 'none' });
}

/** Words of the paper: numbers of an axis, headings; in an ink and a face of their own, if given. */
export function heading(
  text: string,
  [x, y]: readonly [x: number, y: number],
  size: number,
  anchor: Anchor = 'start',
  own: { readonly fill?: string; readonly class?: string } = {},
): Plot.RenderFunction {
  return furniture('text', { x, y, 'font-size': size, 'text-anchor': anchor, ...own }, text);
}

/** A year over a column: in full where there is room, else ’24 and 24年. */
export function yearName(year: number, pen: Pen): string {
  if (pen.width === 'wide') return String(year);
  const short = String(year).slice(2);
  return pen.lang === 'zh' ? `${short}年` : `’${short}`;
}

const doubled = (y: number, width: Width): string =>
  `M0,${y - 3}H${widths[width]}M0,${y}H${widths[width]}`;

/** A double rule across the page. */
export function doubleRule(y: number, width: Width): Plot.RenderFunction {
  return rules(doubled(y, width), inks.ink);
}

/** The double rule at the head of a page, and where it lies, which the card of a chart asks. */
export function headRule(y: number, width: Width): Plot.RenderFunction {
  const d = doubled(y, width);
  return furniture('path', { d, stroke: inks.ink, fill: 'none', 'data-head': y - 3 });
}

/** The head of a page: a double rule, with the axis's numbers above it. */
export function head(ticks: readonly Tick[], y: number, pen: Pen): Plot.Markish[] {
  return [
    headRule(y, pen.width),
    ...ticks.map(({ at, text, anchor = 'middle' }) =>
      heading(text, [at, y - 11], pen.small, anchor),
    ),
  ];
}

/** The red double spine between the entries and the book's column of numbers. */
export function spine(x: number, height: number): Plot.Markish {
  return rules(`M${x},2V${height}M${x + 3},2V${height}`, inks.red);
}
