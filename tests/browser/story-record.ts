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
