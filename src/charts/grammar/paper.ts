import type * as Plot from '@observablehq/plot';
import { widths, type Width } from '../plot.ts';
import type { Pen } from '../pen.ts';

/** A tick of an axis: where it stands, in px, and what it says. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  /** Which edge of the words stands at the tick; the middle unless the page ends there. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

const namespace = 'http://www.w3.org/2000/svg';

/** The lines of the paper as one path of furniture; `d` in px of the drawing. */
export function rules(d: string, stroke: string): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const path = context.document.createElementNS(namespace, 'path');
    path.setAttribute('class', 'furniture');
    path.setAttribute('d', d);
    path.setAttribute('stroke', stroke);
    path.setAttribute('fill', 'none');
    return path;
  };
}

/** Words that belong to the paper: numbers of an axis, headings. */
export function heading(
  text: string,
  at: readonly [x: number, y: number],
  size: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const node = context.document.createElementNS(namespace, 'text');
    const attributes = { class: 'furniture', x: at[0], y: at[1], 'font-size': size };
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    node.setAttribute('text-anchor', anchor);
    node.textContent = text;
    return node;
  };
}

/** A year over a column: in full where there is room, else ’24 and 24年. */
export function yearName(year: number, pen: Pen): string {
  if (pen.width === 'wide') return String(year);
  const short = String(year).slice(2);
  return pen.lang === 'zh' ? `${short}年` : `’${short}`;
}

/** The double rule at the head of a page, and where it lies, which the card of a chart asks. */
export function headRule(y: number, width: Width): Plot.RenderFunction {
  const d = `M0,${y - 3}H${widths[width]}M0,${y}H${widths[width]}`;
  const draw = rules(d, 'var(--ink)');
  return (...given) => {
    const path = draw(...given);
    path?.setAttribute('data-head', String(y - 3));
    return path;
  };
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
  return rules(`M${x},2V${height}M${x + 3},2V${height}`, 'var(--red)');
}

export interface WordsStyle {
  readonly size: number;
  readonly anchor?: 'start' | 'end';
  readonly fill?: string;
  readonly face?: 'serif';
  /** A halo of paper, for words that may cross a rule. */
  readonly halo?: boolean;
}

/** Words of the paper in an ink and a face of their own. */
export function words(
  text: string,
  at: readonly [x: number, y: number],
  { size, anchor = 'start', fill, face, halo = false }: WordsStyle,
): Plot.RenderFunction {
  return (index, scales, values, dimensions, context) => {
    const node = heading(text, at, size, anchor)(index, scales, values, dimensions, context);
    if (fill !== undefined) node?.setAttribute('fill', fill);
    if (halo) {
      node?.setAttribute('stroke', 'var(--paper)');
      node?.setAttribute('stroke-width', '4');
      node?.setAttribute('paint-order', 'stroke');
    }
    if (face !== undefined) node?.setAttribute('class', `furniture ${face}`);
    return node;
  };
}
