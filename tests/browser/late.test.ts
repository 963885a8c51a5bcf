import type { BrowserContext, Page, Route } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browser, siteUrl } from './page.ts';
import { differences, stepsOf, TOLD } from './story-reader.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page whose time stands still until it is let go on, and whose errors are expected. */
async function openStill(size: Size, prepare: (context: BrowserContext) => Promise<unknown>) {
  const context = await (await browser()).newContext({ viewport: size });
  onTestFinished(() => context.close());
  await prepare(context);
  const page = await context.newPage();
  await page.clock.install({ time: '2026-01-01' });
  await page.clock.pauseAt('2026-01-02');
  return page;
}

const SCRIPTS = /\/_astro\/.*\.js/;

/** Whether the stage stands, which charts are seen in it, and how many in the steps. */
function seen(
  page: Page,
): Promise<{ staged: boolean; stage: (string | undefined)[]; steps: number }> {
  return page.evaluate(() => {
    const drawn = (selector: string): Element[] =>
      [...document.querySelectorAll(`${selector} svg[data-width]`)].filter(
        (svg) => svg.getBoundingClientRect().height > 0,
      );
    return {
      staged: document.documentElement.classList.contains('staged'),
      stage: drawn('[data-stage]').map(
        (svg) => svg.closest<HTMLElement>('[data-state]')?.dataset.state,
      ),
      steps: drawn('[data-step]').length,
    };
  });
}

/** Where the headline, the steps and what can be clicked stand, as far as they are seen. */
const places = (page: Page): Promise<number[]> =>
  page
    .locator('h1, [data-step], [data-figure], a, button, summary')
    .evaluateAll((all) =>
      all
        .filter((each) => each.getClientRects().length > 0)
        .map((each) => each.getBoundingClientRect().top + scrollY),
    );

/**
 * Waits until the page's own observers have reported where it opened: a chart that is shown before
 * that is not moved. Observers report in the order in which they were made.
 */
const sightReported = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(document.documentElement);
      }),
  );

const stateOf = (page: Page, step: string): Promise<string | null> =>
  page.locator(`[data-step="${step}"] [data-figure]`).getAttribute('data-state');

describe.each(TOLD)('$path at $width px', ({ path, ...size }) => {
  test('while no script answers the first chart is there, and after a while all are', async () => {
    const page = await openStill(size, (context) => context.route(SCRIPTS, () => undefined));
    await page.goto(siteUrl(path), { waitUntil: 'commit' });
    await page.locator('[data-step-nav]').waitFor({ state: 'attached' });
    const steps = await stepsOf(page);
    const first = await stateOf(page, steps[0] ?? '');
    await expect.poll(() => seen(page)).toEqual({ staged: true, stage: [first], steps: 0 });
    // What does nothing yet is not offered; the paper can be changed from the start.
    expect(await page.locator('.scripted button:not(.theme):visible').count()).toBe(0);
    expect(await page.locator('.theme:visible').count()).toBe(1);
    await page.clock.runFor(2000);
    expect(await seen(page)).toEqual({ staged: false, stage: [], steps: steps.length });
  });

  test('an engine that comes too late moves nothing, and has a stage for who asks', async () => {
    const held: Route[] = [];
    let answers = false;
    const page = await openStill(size, (context) =>
      context.route(SCRIPTS, (route) => (answers ? route.continue() : void held.push(route))),
    );
    await page.goto(siteUrl(path), { waitUntil: 'commit' });
    await expect.poll(() => held.length).toBeGreaterThan(1);
    await page.clock.runFor(2000);
    const { steps } = await seen(page);
    const before = await places(page);
    answers = true;
    await Promise.all(held.map((route) => route.continue()));
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.clock.resume();
    expect(await seen(page)).toEqual({ staged: false, stage: [], steps });
    expect(await places(page)).toEqual(before);
    const button = page.locator('[data-show-all]');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await expect.poll(() => differences(page)).toEqual([]);
    expect(await seen(page)).toMatchObject({ staged: true, steps: 0 });
  });

  test.each<[string, (context: BrowserContext) => Promise<unknown>]>([
    ['cannot be had', (context) => context.route(SCRIPTS, (route) => route.abort())],
    [
      'fails half-way',
      (context) =>
        context.addInitScript(() => {
          Reflect.deleteProperty(window, 'IntersectionObserver');
        }),
    ],
  ])('an engine that %s leaves every chart in its step at once', async (_, prepare) => {
    const page = await openStill(size, prepare);
    await page.goto(siteUrl(path), { waitUntil: 'load' });
    const steps = await page.locator('[data-step]').count();
    expect(await seen(page)).toEqual({ staged: false, stage: [], steps });
    expect(await page.locator('[data-ready]').count()).toBe(0);
  });

  test('an engine that fails later shows all charts', async () => {
    const page = await openStill(size, () => Promise.resolve());
    await page.goto(siteUrl(path), { waitUntil: 'load' });
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await sightReported(page);
    await page.evaluate(() => Reflect.set(window, 'requestAnimationFrame', undefined));
    const steps = await stepsOf(page);
    await page.locator(`[data-step="${steps[1] ?? ''}"]`).evaluate((step) => {
      step.scrollIntoView({ behavior: 'instant' });
    });
    await expect.poll(() => seen(page)).toEqual({ staged: false, stage: [], steps: steps.length });
  });
});
