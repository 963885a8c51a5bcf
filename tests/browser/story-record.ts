import type { Page } from 'playwright-core';

/** Begins to write down every step that the stage shows, the present one first. */
export async function recordSteps(page: Page): Promise<void> {
  await page.locator('[data-stage]').evaluate((stage) => {
    const { dataset } = document.documentElement;
    const write = (): void => {
      dataset.seen = `${dataset.seen ?? ''} ${stage.getAttribute('data-active') ?? ''}`;
    };
    new MutationObserver(write).observe(stage, { attributeFilter: ['data-active'] });
    write();
  });
}

/** The steps written down so far. */
export async function recordedSteps(page: Page): Promise<string[]> {
  const seen = await page.locator('html').getAttribute('data-seen');
  return (seen ?? '').trim().split(' ');
}

/** How much has jumped about since the page was opened (the sum of all layout shifts). */
export function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 200, 0);
      }),
  );
}
