import { isHighlighted, walk } from './highlighted.ts';
import { figuresOf } from './keys.ts';

/**
 * The highlighter: lights the marks, rows and numbers of the figures that the reader points at. It
 * lays boxes behind a drawing and leaves the drawing itself as it is.
 */
const SOURCE = '[data-point],[data-trace],.drawings [data-key]';

type Source = HTMLElement | SVGElement | null | undefined;

let source: Source;
/** Whether a click chose it: then it stays lit when the pointer leaves. */
let kept = false;
let [x, y] = [0, 0];

/** Words, a number, a mark, or any part of a number's row. */
function sourceAt(target: EventTarget | null): Source {
  return target instanceof Element
    ? (target.closest<HTMLElement | SVGElement>(SOURCE) ??
        target.closest('.book tr')?.querySelector<HTMLElement>('[data-trace]'))
    : null;
}

function light(next?: Source, keep = false): void {
  source = next;
  kept = keep;
  draw();
}

function draw(): void {
  for (const old of document.querySelectorAll('.lights')) old.remove();
  for (const old of document.querySelectorAll('[data-lit]')) old.removeAttribute('data-lit');
  // While a chart changes nothing is lit; when it stands still it says so.
  if (!source || document.querySelector('[data-moving]')) return;
  const { point, trace, key = '' } = source.dataset;
  const figures = (point ?? trace)?.split(' ') ?? figuresOf(key);
  if (source instanceof HTMLElement) source.dataset.lit = '';
  // On a stage and in its step; else in the step around the words, or on the whole page.
  const staged = document.querySelectorAll('.staged [data-active]');
  for (const place of staged.length > 0 ? staged : [source.closest('[data-step]') ?? document]) {
    for (const svg of place.querySelectorAll('.drawings svg')) lay(svg, figures);
    // Words for many marks light no rows: the highlighter is for what one can take in.
    if (figures.length < 3)
      for (const figure of figures)
        for (const words of place.querySelectorAll<HTMLElement>(`[data-trace="${figure}"]`))
          words.dataset.lit = '';
  }
}

/** Lays a box behind each lit mark of a drawing that is seen. */
function lay(svg: Element, figures: readonly string[]): void {
  const layer = document.createElement('div');
  layer.className = 'lights';
  const from = svg.parentElement?.getBoundingClientRect();
  if (!from || svg.getClientRects().length === 0) return;
  for (const mark of svg.querySelectorAll<SVGElement>('[data-key]')) {
    const isDrawn = (key: string): boolean => svg.querySelector(`[data-key="${key}"]`) !== null;
    if (!isHighlighted(mark.dataset.key ?? '', figures, isDrawn)) continue;
    const { left, top, width, height } = mark.getBoundingClientRect();
    const box = document.createElement('i');
    box.style.cssText = `left:${left - from.left}px;top:${top - from.top}px;width:${width}px;height:${height}px`;
    layer.append(box);
  }
  svg.before(layer);
}

/** Turns to what is pointed at, else to what has the keyboard or the pointer, else to nothing. */
function turn(to?: Source): void {
  const next = to ?? sourceAt(document.querySelector(':focus-visible, [data-lit]:hover'));
  if (next !== source && (next ?? !kept)) light(next);
}

addEventListener('pointerover', ({ target, pointerType, screenX, screenY }) => {
  if (pointerType === 'touch') return;
  // A page that scrolls under a pointer at rest is not pointed at.
  turn(x === screenX && y === screenY ? null : sourceAt(target));
  [x, y] = [screenX, screenY];
});
for (const name of ['focusin', 'focusout'])
  addEventListener(name, () => {
    turn();
  });
addEventListener('click', (event) => {
  const next = sourceAt(event.target);
  const isWords = next?.matches('[data-point]');
  if (isWords && kept && next === source) light();
  else light(next, true);
  // By keyboard the link leads on to the chart and its table; so it does where there is no stage.
  if (isWords && event.detail > 0 && next?.closest('.staged [data-active]')) event.preventDefault();
});
addEventListener('keydown', (event) => {
  const { key } = event;
  if (key === 'Escape') light();
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const row = document.activeElement?.closest('.book tbody tr');
  const links = [...(row?.parentElement?.querySelectorAll<HTMLElement>('[data-trace]') ?? [])];
  const next =
    links[
      walk(
        key,
        links.findIndex((link) => row?.contains(link)),
        links.length,
      )
    ];
  if (next) event.preventDefault();
  next?.focus();
});
addEventListener('drawn', () => {
  // Words of another step, and marks of the drawing before, have no more to say.
  if (source?.isConnected && source.closest('[data-active]')) draw();
  else light();
});
for (const name of ['resize', 'change']) addEventListener(name, draw);
