import { element } from './element.ts';
import { panelOf } from './panel.ts';
import type { Look } from './looks.ts';
import type { Drawn, Mark } from './text.ts';
import type { IndicatorTold, Told } from './told.ts';

let listening: AbortController | undefined;

/**
 * Lets one numeral at a time be looked at: by a click, or with the arrows from one to the next.
 * Where the panel lies over the foot of the page, as on a telephone, it opens only when it is
 * asked for, can be closed, and the numeral is brought into view above it. Gives back what takes
 * the looks of the figures, once they are there.
 */
export function choose(
  place: HTMLElement,
  text: HTMLElement,
  panel: HTMLElement,
  { marks }: Drawn,
  indicatorOf: (mark: Mark) => IndicatorTold | null,
  told: Told,
): (looks: ReadonlyMap<string, Look>) => void {
  let looks: ReadonlyMap<string, Look> = new Map();
  const buttons = (): readonly HTMLElement[] => [...text.querySelectorAll<HTMLElement>('.mark')];
  const leave = (): void => {
    for (const each of text.querySelectorAll<HTMLElement>('[aria-current]')) {
      each.removeAttribute('aria-current');
    }
  };
  const stop = (button: HTMLElement): void => {
    for (const each of text.querySelectorAll<HTMLElement>('.mark[tabindex="0"]')) {
      each.tabIndex = -1;
    }
    button.tabIndex = 0;
  };
  const look = (button: HTMLElement, focus: boolean): void => {
    const mark = marks.get(button.dataset.at ?? '');
    if (mark === undefined) return;
    leave();
    stop(button);
    button.setAttribute('aria-current', 'true');
    const own = looks.get(mark.reading?.locator ?? '');
    panel.replaceChildren(closer(told), ...panelOf(mark, indicatorOf(mark), own, told));
    panel.hidden = false;
    panel.scrollTop = 0;
    if (focus) button.focus({ preventScroll: true });
  };
  const show = (button: HTMLElement, focus: boolean): void => {
    look(button, focus);
    bring(button, panel);
  };
  const close = (): void => {
    panel.hidden = true;
    leave();
    text.querySelector<HTMLElement>('.mark[tabindex="0"]')?.focus({ preventScroll: true });
  };
  listening?.abort();
  const { signal } = (listening = new AbortController());
  text.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('.mark') : null;
      if (button) show(button, false);
    },
    { signal },
  );
  text.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const all = buttons();
      const at = all.findIndex((each) => each === document.activeElement);
      const next = all[at + step];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      show(next, true);
    },
    { signal },
  );
  place.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches('[data-close]')) close();
      const { go } = target.dataset;
      const button = go && text.querySelector<HTMLElement>(`[data-at="${go}"]`);
      if (button) show(button, true);
    },
    { signal },
  );
  place.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && over(panel)) close();
    },
    { signal },
  );
  const first =
    text.querySelector<HTMLElement>('[data-ours]') ??
    text.querySelector<HTMLElement>('[data-told]:not([data-told="aside"])') ??
    text.querySelector<HTMLElement>('.mark');
  panel.replaceChildren();
  panel.hidden = true;
  if (first && beside()) look(first, false);
  else if (first) stop(first);
  return (found) => {
    looks = found;
    const current = text.querySelector<HTMLElement>('[aria-current]');
    if (current && !panel.hidden) look(current, false);
  };
}

/** Whether there is room for the panel beside the text; the width is that of the style sheet. */
function beside(): boolean {
  return matchMedia('(min-width: 62.5em)').matches;
}

function over(panel: HTMLElement): boolean {
  return !panel.hidden && !beside();
}

function closer(told: Told): HTMLElement {
  const name = told.words['reader.close'] ?? '×';
  return element('button', { type: 'button', class: 'reader-close', 'data-close': '' }, name);
}

/** Scrolls a numeral into view, in its text and in the page, and above the panel if that is over it. */
function bring(button: HTMLElement, panel: HTMLElement): void {
  button.scrollIntoView({ block: 'nearest' });
  if (!over(panel)) return;
  const hidden = button.getBoundingClientRect().bottom + 24 - panel.getBoundingClientRect().top;
  if (hidden > 0) scrollBy(0, hidden);
}
