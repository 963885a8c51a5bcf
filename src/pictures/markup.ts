import { svgDocument } from '../charts/dom.ts';
import type { Face } from '../charts/text/measure.ts';

/** Text that is safe between tags and in attributes of XML; characters XML forbids are left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Everything outside the `Char` of XML 1.0, with halves of surrogate pairs.
      .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
  );
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
export function textLines(lines: readonly string[], setting: Setting): string {
  const { x, y, size, leading, face, fill, bold = false, anchor = 'start' } = setting;
  const look = `font-size="${size}" fill="${fill}" text-anchor="${anchor}"${face === 'serif' ? ' class="serif"' : ''}${bold ? ' font-weight="700"' : ''}`;
  return lines
    .map((line, i) => `<text x="${x}" y="${y + i * leading}" ${look}>${escapeXml(line)}</text>`)
    .join('');
}

/** A straight rule, one px strong unless said otherwise. */
export function rule(d: string, colour: string, width = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** A drawing changed as a tree, so that words are never taken for markup, nor markup for words. */
export function edit(svg: string, ...changes: readonly ((document: Document) => void)[]): string {
  const document = svgDocument(svg);
  for (const change of changes) change(document);
  return document.documentElement.outerHTML;
}

/** The width and the height of a drawing. @throws where it does not say them. */
export function sizeOf(root: Element): readonly [number, number] {
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (!(width > 0 && height > 0)) throw new Error('invalid drawing: no viewBox');
  return [width, height];
}

/** What stands inside the root of a drawing, and how high it is. */
export function innerOf(drawing: string): { readonly inner: string; readonly height: number } {
  const root = svgDocument(drawing).documentElement;
  const [, height] = sizeOf(root);
  if (root.children.length === 0) throw new Error('invalid drawing: nothing in it');
  return { inner: root.innerHTML, height };
}
