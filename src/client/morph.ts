import { fade, grow, slide, type Move } from './moves.ts';
import { ranking } from './keys.ts';

/** A change from one drawing to another, drawn by whoever holds the clock. */
export interface Morph {
  /** The drawing to show meanwhile: the target, with marks on their way. */
  readonly svg: SVGSVGElement;
  /** Draws the moment so many milliseconds after the start; false when there is no more to draw. */
  frame(elapsed: number): boolean;
  /** Puts an untouched copy of the target where the drawing stands. */
  end(): void;
}

const SLIDE = 420;
const LEAVE = 180;
const ENTER = { delay: LEAVE, duration: SLIDE - LEAVE };
const ROW = 24;
const LONGEST_STAGGER = 360;

/**
 * Begins a change from what `current` shows now, be it on its way itself, to `target`. Marks of
 * the same key and kind slide; others fade; all that has no key is the target's from the start.
 */
export function morph(current: SVGSVGElement, target: SVGSVGElement): Morph {
  const svg = target.cloneNode(true) as SVGSVGElement;
  const [before, after] = [marksOf(current), marksOf(svg)];
  const rank = ranking([...after.values()].map(keyOf));
  const rows = 1 + Math.max(0, ...[...after.values()].map((mark) => rank(keyOf(mark))));
  const row = Math.min(ROW, LONGEST_STAGGER / rows);
  const moves: Move[] = [];
  for (const [name, mark] of after) {
    const delay = row * rank(keyOf(mark));
    const old = before.get(name);
    if (old) moves.push(...slide(old, mark, { delay, duration: SLIDE }));
    else {
      const timing = { ...ENTER, delay: delay + LEAVE };
      moves.push(...fade(mark, '0', mark.getAttribute('opacity'), timing), ...grow(mark, timing));
    }
  }
  for (const mark of leave(current, svg, before, after))
    moves.push(...fade(mark, mark.getAttribute('opacity'), '0', { delay: 0, duration: LEAVE }));
  const whole = Math.max(0, ...moves.map(({ delay, duration }) => delay + duration));
  const frame = (elapsed: number): boolean => {
    for (const { draw } of moves) draw(elapsed);
    return elapsed < whole;
  };
  frame(0);
  return {
    svg,
    frame,
    end: () => {
      svg.replaceWith(target.cloneNode(true));
    },
  };
}

type Marks = ReadonlyMap<string, Element>;

const keyOf = (mark: Element): string => mark.getAttribute('data-key') ?? '';
const nameOf = (mark: Element): string => `${mark.tagName} ${keyOf(mark)}`;

function marksOf(svg: SVGSVGElement): Marks {
  return new Map([...svg.querySelectorAll('[data-key]')].map((mark) => [nameOf(mark), mark]));
}

/** Copies the marks without a partner to the end of the drawing, in bare copies of their groups. */
function leave(current: SVGSVGElement, svg: SVGSVGElement, before: Marks, after: Marks): Element[] {
  const groups = new Map<Element, Element>([[current, svg]]);
  const groupOf = (group: Element | null): Element => {
    if (!group) return svg;
    const known = groups.get(group);
    if (known) return known;
    const copy = group.cloneNode(false) as Element;
    groupOf(group.parentElement).append(copy);
    groups.set(group, copy);
    return copy;
  };
  const leaving: Element[] = [];
  for (const [name, mark] of before) {
    if (after.has(name)) continue;
    const copy = mark.cloneNode(true) as Element;
    groupOf(mark.parentElement).append(copy);
    leaving.push(copy);
  }
  return leaving;
}
