/**
 * The share of the screen's height a step's top must pass to become the active one. On the lowest
 * phone with a stage it must lie below that stage, or a link to a step would not reach it.
 */
const LINE = 0.66;

/**
 * Reports the active step: the last one whose top has passed the line, or the first; and whether
 * what follows the steps has passed it too. The root reaches far above the screen, so a step counts
 * as passed however far the reader jumped; the line is in %, so it follows the screen's height.
 * Returns how to forget what was seen and look again.
 */
export function watchSteps(
  steps: readonly Element[],
  end: Element | null,
  report: (active: number, isPast: boolean) => void,
): () => void {
  const passed = new Set<Element | null>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      report(
        Math.max(
          0,
          steps.findLastIndex((step) => passed.has(step)),
        ),
        passed.has(end),
      );
    },
    { rootMargin: `999999px 0px ${Math.round((LINE - 1) * 100)}% 0px` },
  );
  const look = (): void => {
    observer.takeRecords();
    observer.disconnect();
    passed.clear();
    for (const each of [...steps, end]) if (each) observer.observe(each);
  };
  look();
  return look;
}

/**
 * Makes a change that alters heights, and scrolls so that the same step stays the active one: the
 * reader's words stay where they are, or the step begins anew where they cannot.
 */
export function keepPlace(step: Element, change: () => void): void {
  const line = innerHeight * LINE;
  const was = step.getBoundingClientRect();
  change();
  const is = step.getBoundingClientRect();
  const [top, bottom] = [is.top - was.top, is.bottom - was.bottom];
  // Before the first step and after the last one the reader is not in the story at all.
  const isAbove = was.top > line && !step.previousElementSibling;
  const isBelow = was.bottom < line && !step.nextElementSibling;
  const isInside = was.top <= line && was.bottom >= line && is.bottom - top >= line;
  if (isAbove || isInside) scrollBy(0, top);
  else if (isBelow) scrollBy(0, bottom);
  else step.scrollIntoView();
}
