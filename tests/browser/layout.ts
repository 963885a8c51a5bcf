import { textBoxes } from './text-boxes.ts';
import type { TextBox } from './text-boxes.ts';

const tolerance = 1;
const smallest = 12;

function label(box: TextBox): string {
  const short = box.text.length > 40 ? `${box.text.slice(0, 40)}…` : box.text;
  return `“${short}” (${box.where} at ${Math.round(box.left)},${Math.round(box.top)})`;
}

function related(a: TextBox, b: TextBox): boolean {
  return a.ancestors.includes(b.element) || b.ancestors.includes(a.element);
}

/** A word drawn twice in one place (a halo under its label) is one word to the reader. */
function sameDrawing(a: TextBox, b: TextBox): boolean {
  return a.text === b.text && Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 2;
}

/** A bar that stays while the page passes behind it may cover the page, if it hides it. */
function passesBehind(a: TextBox, b: TextBox): boolean {
  return a.pinned !== b.pinned && (a.opaque || b.opaque);
}

function overlap(a: TextBox, b: TextBox): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > tolerance && down > tolerance;
}

/** The pairs of text boxes that lie on each other. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  const found: string[] = [];
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      if (b.top >= a.bottom) break;
      if (!overlap(a, b) || related(a, b) || sameDrawing(a, b) || passesBehind(a, b)) continue;
      found.push(`overlap: ${label(a)} and ${label(b)}`);
    }
  }
  return found;
}

/** What is wrong with each box by itself: cut, off the page, or too small to read. */
export function faults(boxes: readonly TextBox[], width: number): readonly string[] {
  return boxes.flatMap((box) => {
    const found: string[] = [];
    if (box.clippedBy !== undefined) found.push(`clipped by ${box.clippedBy}: ${label(box)}`);
    if (box.struckBy !== undefined) found.push(`struck by ${box.struckBy}: ${label(box)}`);
    const outside = box.left < -tolerance || box.right > width + tolerance;
    if (outside && !box.scrolls) found.push(`off the page: ${label(box)}`);
    if (box.size < smallest - 0.01) found.push(`${box.size.toFixed(1)} px text: ${label(box)}`);
    return found;
  });
}

/** As much of a page as is asked here; every browser's driver has it. */
interface Asked {
  evaluate: <A, T>(ask: (given: A) => T | Promise<T>, given: A) => Promise<T>;
}

/**
 * Everything that is wrong with the text of the page as it stands, one line each; or with that of it
 * which is in the window.
 */
export async function layoutProblems(
  page: Asked,
  { inWindow = false } = {},
): Promise<readonly string[]> {
  const boxes = await page.evaluate(textBoxes, inWindow);
  const { room, content } = await page.evaluate(
    () => ({
      room: document.documentElement.clientWidth,
      content: document.documentElement.scrollWidth,
    }),
    undefined,
  );
  const sideways = content > room ? [`the page scrolls sideways: ${content} px in ${room} px`] : [];
  const found = [...sideways, ...faults(boxes, room), ...overlaps(boxes)];
  return found.length > 20 ? [...found.slice(0, 20), `and ${found.length - 20} more`] : found;
}
