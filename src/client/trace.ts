import { figuresOf } from './keys.ts';

/** Opens the trace of a number or a mark in place; without this script numbers are plain links. */
const popover = document.querySelector<HTMLElement>('#trace');
const body = popover?.querySelector('[data-trace-body]');

/** How far from a mark a finger may land, in px. */
const REACH = 22;

if (popover && body && 'showPopover' in popover) {
  addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('[data-trace]');
    const spot = link ?? nearestMark(event.target, event.clientX, event.clientY);
    if (!spot) return;
    const ids = link ? idsOf(link) : figuresOf(spot.getAttribute('data-key') ?? '');
    const at = spot.getBoundingClientRect();
    const open = (): boolean => {
      if (!show(ids, popover, body)) return false;
      putAt(popover, at);
      // A click without a pointer came from the keyboard: what it opened is read out from its start.
      if (event.detail === 0) popover.focus();
      return true;
    };
    if (open()) event.preventDefault();
    // A link leads to its row all the same; a mark has nothing else to say.
    else if (!link)
      void fetchTraces(popover).then(() => {
        if (open()) return;
        body.textContent = popover.dataset.missing ?? '';
        popover.showPopover();
        putAt(popover, at);
      });
  });
}

/** The figures a link traces: those it names, else the one whose row it leads to. */
function idsOf({ dataset: { trace = '' }, hash }: HTMLAnchorElement): string[] {
  return (trace === '' ? hash.slice(1) : trace).split(' ');
}

/** Shows the traces of one figure, or of the two that a ratio is worked from. */
function show(ids: readonly string[], panel: HTMLElement, into: Element): boolean {
  const traces = ids.map((id) => {
    const template = document.querySelector<HTMLTemplateElement>(
      `[data-trace-of="${CSS.escape(id)}"]`,
    );
    return template?.content.cloneNode(true);
  });
  if (traces.includes(undefined)) return false;
  into.replaceChildren(...traces.filter((trace) => trace !== undefined));
  panel.showPopover();
  return true;
}

/** Brings the traces of all figures into the page, as far as they can be had. */
async function fetchTraces({ dataset }: HTMLElement): Promise<void> {
  const response = await fetch(dataset.traces ?? '').catch(() => null);
  if (response?.ok !== true) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.body.append(...page.querySelectorAll('template'));
}

/** The mark under the pointer, or the nearest within a finger's reach. */
function nearestMark(target: Element, x: number, y: number): Element | null {
  const marks = target.closest('.drawings svg')?.querySelectorAll('[data-key]') ?? [];
  let [best, least]: [Element | null, number] = [null, REACH];
  for (const mark of marks) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}

/** Below the number where there is room, else above; a phone's sheet is placed by the stylesheet. */
function putAt(panel: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const [room, below] = [document.documentElement.clientWidth - width - 16, at.bottom + 8];
  panel.style.setProperty('--left', `${Math.max(16, Math.min(at.left, room))}px`);
  const top = below + height < innerHeight ? below : Math.max(16, at.top - height - 8);
  panel.style.setProperty('--top', `${top}px`);
}
