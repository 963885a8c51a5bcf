/** Opens the trace of a number or a mark in place; without this script numbers are plain links. */
const popover = document.querySelector<HTMLElement>('#trace');
const body = popover?.querySelector('[data-trace-body]');

/** How far from a mark a finger may land, in px. */
const REACH = 22;

if (popover && body && 'showPopover' in popover) {
  addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLElement>('[data-trace]');
    const spot = link ?? nearestMark(event.target, event.clientX, event.clientY);
    const id =
      link?.dataset.trace ?? spot?.getAttribute('data-key')?.replace(/:.*/, '').replace('~', ' ');
    if (!spot || id === undefined || !show(id, popover, body)) return;
    event.preventDefault();
    place(popover, spot.getBoundingClientRect());
    // A click without a pointer came from the keyboard: what it opened is read out from its start.
    if (event.detail === 0) popover.focus();
  });
}

/** Shows the traces of one figure, or of the two that a ratio is worked from. */
function show(ids: string, panel: HTMLElement, into: Element): boolean {
  const traces = ids.split(' ').map((id) => {
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
function place(panel: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const [room, below] = [document.documentElement.clientWidth - width - 16, at.bottom + 8];
  panel.style.setProperty('--left', `${Math.max(16, Math.min(at.left, room))}px`);
  const top = below + height < innerHeight ? below : Math.max(16, at.top - height - 8);
  panel.style.setProperty('--top', `${top}px`);
}

// Marks the file as a module, so that its names stay its own.
export {};
