/** Where a transform puts an element: its leading shifts added up, and the rest as it is. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

/** Reads a transform attribute. */
export function shiftOf(transform: string | null): Shift {
  const text = transform ?? '';
  const lead = /^(\s*translate\([^)]*\)\s*)*/.exec(text)?.[0] ?? '';
  let [x, y] = [0, 0];
  for (const [, args = ''] of lead.matchAll(/\(([^)]*)\)/g)) {
    const [right = 0, down = 0] = args
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    x += right;
    y += down;
  }
  return { x, y, rest: text.slice(lead.length) };
}
