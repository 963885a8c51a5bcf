import { svgDocument } from '../charts/dom.ts';
import type { Face } from '../charts/text/measure.ts';
import { legal } from './markup.ts';

/** The namespace of SVG, which a file of its own must say. */
export const namespace = 'http://www.w3.org/2000/svg';

const paper = svgDocument();

/** An element of a picture, with its attributes in their order and what stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Element | string)[]
): Element {
  const made = paper.createElementNS(namespace, name);
  // The DOM we draw in writes the last attribute first.
  for (const [key, value] of Object.entries(attributes).reverse())
    if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...children.map((each) => (typeof each === 'string' ? legal(each) : each)));
  return made;
}

/** How a block of lines is set. */
export interface Setting {
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'end';
}

/** Lines of text, one `<text>` each, so that no program has to understand `tspan`. */
export function textLines(lines: readonly string[], setting: Setting): Element[] {
  const { x, y, size, leading, face, fill, bold = false, anchor = 'start' } = setting;
  const look = {
    'font-size': size,
    fill,
    'text-anchor': anchor,
    class: face === 'serif' ? 'serif' : undefined,
    'font-weight': bold ? 700 : undefined,
  };
  return lines.map((line, i) => element('text', { x, y: y + i * leading, ...look }, line));
}

/** A straight rule, one px strong unless said otherwise. */
export function rule(d: string, colour: string, width = 1): Element {
  return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width });
}
