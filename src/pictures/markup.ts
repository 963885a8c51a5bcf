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

/** What stands inside the root of a drawing, and how high it is. */
export function innerOf(drawing: string): { readonly inner: string; readonly height: number } {
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawing)?.[1]);
  const inner = drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>'));
  if (!(height > 0) || inner === '')
    throw new Error('invalid drawing: no viewBox, or nothing in it');
  return { inner, height };
}
