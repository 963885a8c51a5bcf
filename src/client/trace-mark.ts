import { figuresOf } from './keys.ts';

/** How far from a mark a finger may land, in px. */
const REACH = 22;

/** Shows the traces of figures beside a place on the screen; false where one is not in the page. */
export type Open = (ids: readonly string[], at: DOMRect) => boolean;

/** Opens the trace of the mark at a click on a drawing; it is fetched where the page lacks it. */
export async function traceMark(
  drawing: Element,
  { clientX, clientY }: MouseEvent,
  { traces = '', missing = '' }: DOMStringMap,
  open: Open,
): Promise<void> {
  const mark = nearestMark(drawing, clientX, clientY);
  if (!mark) return;
  const ids = figuresOf(mark.getAttribute('data-key') ?? '');
  const at = mark.getBoundingClientRect();
  if (open(ids, at)) return;
  await fetchTraces(traces);
  if (open(ids, at)) return;
  // In place of a trace that cannot be had stands that it is missing; its id is nobody's.
  const template = document.createElement('template');
  template.dataset.traceOf = '';
  template.content.append(missing);
  document.body.append(template);
  open([''], at);
}

/** The mark under the pointer, or the nearest within a finger's reach. */
function nearestMark(drawing: Element, x: number, y: number): Element | null {
  let [best, least]: [Element | null, number] = [null, REACH];
  for (const mark of drawing.querySelectorAll('[data-key]')) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}

/** Brings the traces of all figures into the page, as far as they can be had. */
async function fetchTraces(address: string): Promise<void> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.body.append(...page.querySelectorAll('template'));
}
