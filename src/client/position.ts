/** Where the reader is: at a step's name, at the headline (`''`), or after the last step (`null`). */
export type Position = string | null;

/**
 * Keeps the address where the reader is, so that what is shared or opened in the other language opens
 * there. A heading that the reader chose below the steps stays in the address.
 */
export function setAddress(position: Position): void {
  const named = document.getElementById(location.hash.slice(1));
  if (position === null && !named?.closest('[data-step]')) return;
  const { pathname, search } = location;
  try {
    history.replaceState(history.state, '', position ? `#${position}` : pathname + search);
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
  pointSwitches();
}

/** The other language opens at the same position. */
export function pointSwitches(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]'))
    link.hash = location.hash;
}

/** Says whether an element is on the screen, now and whenever that changes. */
export function watchSight(element: Element, report: (isSeen: boolean) => void): void {
  new IntersectionObserver((entries) => {
    report(entries.at(-1)?.isIntersecting === true);
  }).observe(element);
}
