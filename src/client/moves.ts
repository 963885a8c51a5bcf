import { shiftOf } from './shift.ts';
import { ease, isMoving, shape, tween, type Tween } from './tween.ts';

/** When a move begins and how long it takes, in milliseconds. */
export interface Timing {
  readonly delay: number;
  readonly duration: number;
}

/** One attribute on its way. */
export interface Move extends Timing {
  readonly draw: (elapsed: number) => void;
}

/** Sets an attribute along its way; once there it is left alone. */
export function move(node: Element, name: string, way: Tween, timing: Timing): Move {
  let last = -1;
  const draw = (elapsed: number): void => {
    const share = Math.min(1, Math.max(0, (elapsed - timing.delay) / timing.duration));
    if (share !== last) node.setAttribute(name, way(ease(share)));
    last = share;
  };
  return { ...timing, draw };
}

/** A mark that comes or goes. */
export function fade(
  node: Element,
  from: string | null,
  to: string | null,
  timing: Timing,
): Move[] {
  const way = tween(from ?? '1', to ?? '1');
  return way && (from ?? '1') !== (to ?? '1') ? [move(node, 'opacity', way, timing)] : [];
}

/** A straight line that comes grows from where it starts; any other mark has no such way. */
export function grow(mark: Element, timing: Timing): Move[] {
  const d = mark.getAttribute('d') ?? '';
  const start = /^M([^A-Z]+)L[^A-Z]+$/.exec(d)?.[1];
  const way = start === undefined ? null : tween(`M${start}L${start}`, d);
  return way ? [move(mark, 'd', way, timing)] : [];
}

/** Moves a mark from where the same mark stands now, with the parts inside it. */
export function slide(old: Element, mark: Element, timing: Timing): Move[] {
  return [
    ...fade(mark, old.getAttribute('opacity'), mark.getAttribute('opacity'), timing),
    ...shift(old, mark, timing),
    ...reshape(old, mark, timing),
  ];
}

/** A mark's own shift; no group of a drawing has one. */
function shift(old: Element, mark: Element, timing: Timing): Move[] {
  const [a, b] = [shiftOf(old.getAttribute('transform')), shiftOf(mark.getAttribute('transform'))];
  const rest = shape(a.rest) === shape(b.rest) ? a.rest : b.rest;
  if (a.x === b.x && a.y === b.y && rest === b.rest) return [];
  const way = tween(`translate(${a.x},${a.y})${rest}`, `translate(${b.x},${b.y})${b.rest}`);
  return way ? [move(mark, 'transform', way, timing)] : [];
}

function reshape(old: Element, mark: Element, timing: Timing): Move[] {
  const moves: Move[] = [];
  for (const { name, value } of mark.attributes) {
    const from = old.getAttribute(name);
    // A mark's own transform is `shift`'s work; inside a mark it is as good as any other number.
    const skip = name === 'transform' && mark.hasAttribute('data-key');
    if (from === null || from === value || skip || !isMoving(name)) continue;
    const way = tween(from, value);
    if (way) moves.push(move(mark, name, way, timing));
  }
  const [before, after] = [[...old.children], [...mark.children]];
  if (before.length !== after.length) return moves;
  const inner = after.map((child, i) => [before[i], child] as const);
  for (const [was, child] of inner) {
    if (was?.tagName === child.tagName) moves.push(...reshape(was, child, timing));
  }
  return moves;
}
