import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What has moved since the page began to load, one entry a shift. */
    layoutShifts: { value: number; moved: string[] }[];
  }
}

interface Source {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

type Shift = PerformanceEntry & {
  value: number;
  sources: readonly Source[];
};

/** Counts layout shifts from the first paint on; give it to `openPage` as `before`. */
export function countShifts(): void {
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as Shift;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = element?.getAttribute('class');
        const what = `${node?.nodeName.toLowerCase() ?? 'gone'} ${name ?? ''}`.trim();
        const [from, to] = [previousRect, currentRect].map(({ left, top, width, height }) =>
          [left, top, width, height].map(Math.round).join(' '),
        );
        return `${what} (${from} → ${to})`;
      });
      window.layoutShifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The sum of all layout shifts so far. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => window.layoutShifts.reduce((sum, { value }) => sum + value, 0));
}

/** What moved, when it moved more than a reader forgives; empty when the page stands still. */
export async function shiftProblems(page: Page, most: number): Promise<readonly string[]> {
  if ((await layoutShift(page)) <= most) return [];
  const shifts = await page.evaluate(() => window.layoutShifts);
  return shifts
    .filter(({ value }) => value > 0.0005)
    .map(({ value, moved }) => `${value.toFixed(3)}: ${moved.join(', ')} moved`);
}

/** Scrolls from the top to the end, a screen at a time. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const end = (): number => document.documentElement.scrollHeight - innerHeight;
    for (let y = 0; y < end(); y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: end(), behavior: 'instant' });
    await frame();
    await frame();
  });
}
