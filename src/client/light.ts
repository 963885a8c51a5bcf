import { litKeys, walk } from './lit.ts';
import { figuresOf } from './rank.ts';

/**
 * The highlighter: lights the marks, rows and numbers of the figures that the reader points at. It
 * lays boxes behind a drawing and leaves the drawing itself as it is.
 */
const SOURCE = '[data-point],[data-trace],.drawings [data-key]';

type Source = HTMLElement | SVGElement | null;

let source: Source = null;
/** Whether a click chose it: then it stays lit when the pointer leaves. */
let kept = false;
let [x, y] = [0, 0];

/** Words, a number, a mark, or any part of a number's row. */
function sourceAt(target: EventTarget | null): Source {
  if (!(target instanceof Element)) return null;
  return (
    target.closest<HTMLElement | SVGElement>(SOURCE) ??
    target.closest('.book tr')?.querySelector<HTMLElement>('[data-trace]') ??
    null
  );
}

function light(next: Source, keep = false): void {
  [source, kept] = [next, keep];
  draw();
}

function draw(): void {
  for (const layer of document.querySelectorAll('.lights')) layer.remove();
  for (const words of document.querySelectorAll('[data-lit]')) words.removeAttribute('data-lit');
  // While a chart changes nothing is lit; when it stands still it says so.
  if (!source || document.querySelector('[data-moving]')) return;
  const { point, trace, key = '' } = source.dataset;
  const figures = (point ?? trace)?.split(' ') ?? figuresOf(key);
  const isStaged = document.documentElement.classList.contains('staged');
  // On a stage, and in the step it shows; else in the step around the words, or on the whole page.
  const places = isStaged
    ? document.querySelectorAll('[data-active]')
    : [source.closest('[data-step]') ?? document];
  if (source instanceof HTMLElement) source.dataset.lit = '';
  for (const place of places) {
    for (const drawing of place.querySelectorAll('.drawings')) lay(drawing, figures);
    // Words for many marks light no rows: the highlighter is for what one can take in.
    if (figures.length > 2) continue;
    for (const figure of figures) {
      for (const words of place.querySelectorAll<HTMLElement>(`[data-trace="${figure}"]`))
        words.dataset.lit = '';
    }
  }
}

/** Lays a box behind each lit mark that is seen. */
function lay(drawing: Element, figures: readonly string[]): void {
  const origin = drawing.getBoundingClientRect();
  const layer = document.createElement('div');
  layer.className = 'lights';
  const marks = new Map<string, Element>();
  for (const mark of drawing.querySelectorAll<SVGElement>('[data-key]'))
    if (mark.getClientRects().length > 0) marks.set(mark.dataset.key ?? '', mark);
  for (const key of litKeys(figures, marks.keys())) {
    const mark = marks.get(key)?.getBoundingClientRect() ?? origin;
    const { width, height } = mark;
    const box = { left: mark.left - origin.left, top: mark.top - origin.top, width, height };
    const spot = layer.appendChild(document.createElement('i'));
    for (const [name, px] of Object.entries(box)) spot.style.setProperty(name, `${px}px`);
  }
  drawing.prepend(layer);
}

const focused = (): Source => sourceAt(document.querySelector(':focus-visible'));

addEventListener('pointerover', ({ target, pointerType, screenX, screenY }) => {
  if (pointerType === 'touch') return;
  // A page that scrolls under a pointer at rest is not pointed at.
  const isMoved = x !== screenX || y !== screenY;
  [x, y] = [screenX, screenY];
  const next = (isMoved ? sourceAt(target) : null) ?? focused();
  if (next !== source && (next || !kept)) light(next);
});
addEventListener('focusin', () => {
  const next = focused();
  if (next || !kept) light(next);
});
addEventListener('focusout', () => {
  if (!kept) light(null);
});
addEventListener('click', (event) => {
  const next = sourceAt(event.target);
  const isWords = next?.matches('[data-point]') ?? false;
  const isOff = isWords && kept && next === source;
  light(isOff ? null : next, !isOff);
  // By keyboard the link leads on, to the chart and its table; so it does if no mark is in sight.
  if (isWords && event.detail > 0 && (isOff || isInSight())) event.preventDefault();
});
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (key === 'Escape') light(null);
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
  const row = target.closest('.book tbody tr');
  const links = [...(row?.parentElement?.querySelectorAll<HTMLElement>('[data-trace]') ?? [])];
  const at = links.findIndex((link) => row?.contains(link));
  const next = links[walk(key, at, links.length) ?? -1];
  if (next) event.preventDefault();
  next?.focus();
});
addEventListener('drawn', () => {
  // Words of another step, and marks of the drawing before, have no more to say.
  if (!source?.isConnected || !source.closest('[data-active]')) [source, kept] = [null, false];
  draw();
});
for (const name of ['resize', 'change']) addEventListener(name, draw);

function isInSight(): boolean {
  return [...document.querySelectorAll('.lights > i')].some((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
