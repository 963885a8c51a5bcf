import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { forget } from '../browsers/before.ts';
import { browser, siteUrl } from './page.ts';

/** Opens a page in such a browser, in light or dark. */
async function openOld(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await (
    await browser()
  ).newContext({ viewport: { width: 1280, height: 900 }, colorScheme, bypassCSP: true });
  onTestFinished(() => context.close());
  await context.route(/\.css$|\/$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const isPage = response.headers()['content-type']?.startsWith('text/html') === true;
    const old = isPage
      ? body.replace(
          /(<style[^>]*>)([^]*?)(<\/style>)/g,
          (_, open: string, css: string, end: string) => [open, forget(css), end].join(''),
        )
      : forget(body);
    await route.fulfill({ response, body: old });
  });
  const page = await context.newPage();
  await page.goto(siteUrl(path), { waitUntil: 'load' });
  return page;
}

/** The colours that something is painted in, one entry for each way to be painted. */
function paints(page: Page, selector: string, names: readonly string[]): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll(
      (marks, wanted) => [
        ...new Set(
          marks
            .filter((mark) => mark.getClientRects().length > 0)
            .map((mark) =>
              wanted.map((name) => getComputedStyle(mark).getPropertyValue(name)).join(' '),
            ),
        ),
      ],
      names,
    );
}

const themes = [
  {
    theme: 'light',
    paper: 'rgb(251, 248, 240)',
    suzhou: 'rgb(43, 63, 151)',
    red: 'rgb(178, 58, 36)',
  },
  {
    theme: 'dark',
    paper: 'rgb(20, 24, 28)',
    suzhou: 'rgb(154, 174, 246)',
    red: 'rgb(240, 132, 107)',
  },
] as const;

describe.each(themes)('in an old browser, $theme', ({ theme, paper, suzhou, red }) => {
  test('a promise is hollow, a result full, the spine red, and each place has its colour', async () => {
    const page = await openOld('/en/stories/suzhou/', theme);
    const rings = '[data-stage] circle[fill="var(--paper)"]';
    await page.locator('[data-step="training-promised"]').evaluate((step) => {
      step.scrollIntoView({ behavior: 'instant' });
    });
    await expect
      .poll(() => paints(page, rings, ['fill', 'stroke']))
      .toEqual([`${paper} ${suzhou}`]);
    const spine = await page
      .locator('.stage')
      .evaluate((node) => getComputedStyle(node, '::before').borderInlineStartColor);
    expect(spine).toBe(red);
    expect(await paints(page, 'html', ['background-color'])).toEqual([paper]);
    await page.goto(siteUrl('/en/charts/suzhou-training/'));
    const discs = 'circle[fill="var(--place-1)"]';
    expect(await paints(page, discs, ['fill'])).toEqual([suzhou]);
  });

  test('an embed paints its marks too', async () => {
    const page = await openOld('/en/embed/suzhou-training/', theme);
    for (const ring of await paints(page, 'circle[fill="var(--paper)"]', ['fill', 'stroke']))
      expect(ring).toMatch(/^rgb\(2\d\d, 2\d\d, 2\d\d\) rgb|^rgb\(20, 24, 28\) rgb/);
    expect(await paints(page, 'circle[fill="var(--paper)"]', ['stroke'])).not.toEqual(['none']);
  });
});

describe.each([
  '/en/embed/suzhou-training/',
  '/zh/stories/three-places/',
  '/en/charts/suzhou-training/',
])('in an old browser, %s', (path) => {
  test('every view of a chart is seen', async () => {
    const page = await openOld(path);
    const views = page
      .locator('figure:not([data-stage] *)')
      .filter({ has: page.locator('.claim') });
    expect(await views.count()).toBeGreaterThan(1);
    for (const view of await views.all()) expect(await view.isVisible()).toBe(true);
  });
});
