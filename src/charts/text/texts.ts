import { measure, type Face } from './measure.ts';

/** A rectangle in px of drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text as it is drawn. */
export interface DrawnText {
  readonly text: string;
  readonly face: Face;
  readonly box: Box;
  /** The mark it belongs to; null for the words of the paper. */
  readonly key: string | null;
  /** Which text of the drawing it is a line of, from 0. */
  readonly of: number;
}

/** How far letters rise over their baseline and hang under it, in em. */
const reach = { up: 0.8, down: 0.2 } as const;

/** The elements that each hold one line of a text: its spans, or the text itself. */
export function linesOf(text: Element): readonly Element[] {
  return text.children.length > 0 ? [...text.children] : [text];
}

/** The lines of all texts of a drawing in its order, each with the room it takes. */
export function textsIn(root: Element): readonly DrawnText[] {
  return Array.from(root.querySelectorAll('text')).flatMap((text, of) => {
    const size = sizeOf(text);
    const face = text.classList.contains('serif') ? 'serif' : 'sans';
    const [left, top] = moved(text);
    const key = text.getAttribute('data-key');
    return linesAt(text, size).map(({ line, x, y }) => {
      const width = measure(line.textContent, size, face);
      const box = {
        x: left + x - width * before(said(text, 'text-anchor')),
        y: top + y - reach.up * size,
        width,
        height: (reach.up + reach.down) * size,
      };
      return { text: line.textContent, face, box, key, of };
    });
  });
}

/** A line of a text, and where it begins, in px within what is around the text. */
export interface LineAt {
  readonly line: Element;
  readonly x: number;
  readonly y: number;
}

/** Where each line of a text stands: by its own coordinates, or so far under the one before it. */
export function linesAt(text: Element, size: number): readonly LineAt[] {
  let [x, y] = [length(text, 'x', size), length(text, 'y', size)];
  return linesOf(text).map((line) => {
    if (line !== text) {
      if (line.hasAttribute('x')) x = length(line, 'x', size);
      if (line.hasAttribute('y')) y = length(line, 'y', size);
      y += length(line, 'dy', size);
    }
    return { line, x, y };
  });
}

/** The size of the letters of a text, in px. @throws where nothing says it. */
export function sizeOf(text: Element): number {
  const size = Number(said(text, 'font-size'));
  if (!(size > 0)) throw new Error(`missing font-size of "${text.textContent}"`);
  return size;
}

/** An attribute of an element, or of the nearest around it that has it. */
function said(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? '';
}

/** A coordinate in px: it is said in px or in em. */
function length(element: Element, name: string, size: number): number {
  const value = element.getAttribute(name) ?? '0';
  return value.endsWith('em') ? Number.parseFloat(value) * size : Number(value);
}

/** What part of a text stands before the point it is set at. */
function before(anchor: string): number {
  return anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
}

/** How far an element and what is around it are shifted, in px. */
function moved(element: Element): readonly [x: number, y: number] {
  const around = element.parentElement;
  const [x, y] = around === null ? [0, 0] : moved(around);
  const transform = element.getAttribute('transform') ?? '';
  if (!transform.startsWith('translate(')) return [x, y];
  const [dx = 0, dy = 0] = transform.slice('translate('.length, -1).split(',').map(Number);
  return [x + dx, y + dy];
}
