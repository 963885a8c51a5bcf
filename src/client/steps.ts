/** The share of the screen's height a step's top must pass to become the active one. */
export const LINE = 0.6;

/**
 * Reports the active step: the last one whose top has passed the line, or the first. The root
 * reaches far above the screen, so a step counts as passed however far the reader jumped; the line
 * is in %, so it follows the screen's height.
 */
export function watchSteps(steps: readonly Element[], report: (active: number) => void): void {
  const passed = new Set<Element>();
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
      );
    },
    { rootMargin: `999999px 0px ${(LINE - 1) * 100}% 0px` },
  );
  for (const step of steps) observer.observe(step);
}

/**
 * Makes a change that alters heights, and scrolls so that the reader stays where they were in the
 * step: what stood at its top still does, unless the step is now too short to be the active one.
 */
export function keepPlace(step: Element, change: () => void): void {
  const line = innerHeight * LINE;
  const was = step.getBoundingClientRect();
  change();
  const is = step.getBoundingClientRect();
  const isBehind = was.bottom < line;
  const top = isBehind ? is.bottom - was.bottom : is.top - was.top;
  if (!isBehind && is.bottom - top < line) step.scrollIntoView({ behavior: 'instant' });
  else scrollBy({ top, behavior: 'instant' });
}
