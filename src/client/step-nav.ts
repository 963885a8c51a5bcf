/** Wires the buttons, the tally and the position; returns what to call when the step changes. */
export function wireNav(
  nav: Element,
  count: number,
  go: (step: number) => void,
): (active: number) => void {
  const position = nav.querySelector('[data-position]');
  const strokes = [...nav.querySelectorAll('[data-tally] > *')];
  let active = 0;
  // `aria-disabled`, because a button that turns `disabled` drops the keyboard's focus.
  const buttons = [wire('[data-back]', -1), wire('[data-next]', 1)];

  function wire(selector: string, by: number): () => void {
    const button = nav.querySelector(selector);
    const isOut = (): boolean => active + by < 0 || active + by >= count;
    button?.addEventListener('click', () => {
      if (!isOut()) go(active + by);
    });
    return () => button?.setAttribute('aria-disabled', String(isOut()));
  }

  return (step) => {
    active = step;
    for (const update of buttons) update();
    if (position) position.textContent = `${step + 1} / ${count}`;
    for (const [i, stroke] of strokes.entries()) {
      stroke.toggleAttribute('data-done', i < step);
      stroke.toggleAttribute('data-current', i === step);
    }
  };
}
