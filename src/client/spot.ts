/** Where a transform puts an element: its leading shifts added up, and the rest as it is. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

/** Reads a transform attribute. */
export function spot(transform: string | null): Spot {
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

/** How far the groups around a mark shift it, up to the drawing or a mark that holds it. */
export function origin(mark: Element): Spot {
  let [x, y] = [0, 0];
  for (let group = mark.parentElement; group; group = group.parentElement) {
    if (group.matches('svg, [data-key]')) break;
    const shift = spot(group.getAttribute('transform'));
    x += shift.x;
    y += shift.y;
  }
  return { x, y, rest: '' };
}
