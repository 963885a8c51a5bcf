/**
 * Lets radio buttons choose which of a step's figures stands for it; calls `changed` with the step
 * when a reader has chosen. A page that comes back with its buttons as they were left is put right.
 */
export function wireViews(story: Element, changed: (step: Element) => void): void {
  const choose = (step: Element): void => {
    const chosen = [...step.querySelectorAll<HTMLInputElement>('.views input')].findIndex(
      ({ checked }) => checked,
    );
    for (const [i, figure] of step.querySelectorAll(':scope > figure').entries())
      figure.toggleAttribute('data-figure', i === chosen);
  };
  for (const views of story.querySelectorAll('.step > .views')) {
    const step = views.parentElement;
    if (!step) continue;
    choose(step);
    views.addEventListener('change', () => {
      choose(step);
      changed(step);
    });
  }
}
