/** Opens the trace of a number or a mark in place; without this script numbers are plain links. */
const popover = document.querySelector<HTMLElement>('#trace');
const body = popover?.querySelector('[data-trace-body]');

if (popover && body && 'showPopover' in popover) {
  /** Shows the traces of one figure, or of the two that a ratio is worked from, beside a thing. */
  const open = (ids: readonly string[], at: DOMRect, focus = false): boolean => {
    const traces = ids.map((id) => {
      const template = document.querySelector<HTMLTemplateElement>(
        `[data-trace-of="${CSS.escape(id)}"]`,
      );
      return template?.content.cloneNode(true);
    });
    if (traces.includes(undefined)) return false;
    body.replaceChildren(...traces.filter((trace) => trace !== undefined));
    popover.showPopover();
    putAt(popover, at);
    // A click without a pointer came from the keyboard: what it opened is read out from its start.
    if (focus) popover.focus();
    void import('./carry.ts').then((lazy) => {
      lazy.carry(body, popover.dataset);
      putAt(popover, at);
    });
    return true;
  };

  addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('[data-trace]');
    const drawing = event.target.closest('.drawings svg');
    if (link) {
      // A link leads to its row all the same.
      if (open(idsOf(link), link.getBoundingClientRect(), event.detail === 0))
        event.preventDefault();
    } else if (drawing)
      void import('./trace-mark.ts').then((lazy) =>
        lazy.traceMark(drawing, event, popover.dataset, open),
      );
  });
}

/** The figures a link traces: those it names, else the one whose row it leads to. */
function idsOf({ dataset: { trace = '' }, hash }: HTMLAnchorElement): string[] {
  return (trace === '' ? hash.slice(1) : trace).split(' ');
}

/** Below the number where there is room, else above; a phone's sheet is placed by the stylesheet. */
function putAt(panel: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const [room, below] = [document.documentElement.clientWidth - width - 16, at.bottom + 8];
  panel.style.setProperty('--left', `${Math.max(16, Math.min(at.left, room))}px`);
  const top = below + height < innerHeight ? below : Math.max(16, at.top - height - 8);
  panel.style.setProperty('--top', `${top}px`);
}

// Marks the file as a module, so that its names stay its own.
export {};
