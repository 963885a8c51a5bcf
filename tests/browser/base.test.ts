import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { basePath } from '../lib/dist.ts';
import { openPage, siteUrl } from './page.ts';

/** Follows the first link that a selector finds, and waits for the page it leads to. */
async function follow(page: Page, selector: string, path: string): Promise<void> {
  await page.locator(selector).first().click();
  // A story says in the address which of its steps is read.
  await page.waitForURL((url) => url.href.split('#', 1)[0] === siteUrl(path));
  await page.locator('main').waitFor();
}

/** The addresses that a page has asked for and that lie outside the site's base path. */
function strays(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !pathname.startsWith(basePath)) found.push(pathname);
  });
  return found;
}

// A page that opens is quiet only if nothing it asked for was missing: page.ts holds it to that. At
// the root every test of this folder is such a walk.
describe.runIf(basePath !== '/')(`a walk below ${basePath}`, () => {
  test('from the choice of a language to a file', async () => {
    const page = await openPage('/');
    const stray = strays(page);
    await follow(page, 'a.leaf[hreflang="en"]', '/en/');
    await follow(page, 'main a[href*="/stories/suzhou/"]', '/en/stories/suzhou/');
    await follow(page, 'header [data-lang-switch]', '/zh/stories/suzhou/');
    await follow(page, 'header [data-lang-switch]', '/en/stories/suzhou/');
    await follow(page, 'header nav a[href$="/charts/"]', '/en/charts/');
    await follow(
      page,
      'main a[href$="/charts/unemployment-ceilings/"]',
      '/en/charts/unemployment-ceilings/',
    );
    await follow(page, 'header nav a[href$="/data/"]', '/en/data/');
    const file = await page.locator('a[href$="figures.csv"]').first().getAttribute('href');
    const { status } = await page.evaluate(
      async (href) => ({ status: (await fetch(href)).status }),
      file ?? '',
    );
    expect(status).toBe(200);
    expect(stray).toEqual([]);
  });

  test('a search finds a place and leads to it', async () => {
    const page = await openPage('/en/glossary/');
    const stray = strays(page);
    await page.keyboard.press('/');
    await page.locator('.finder [role="combobox"]').waitFor();
    await page.keyboard.type('dongtou');
    await expect.poll(() => page.locator('.finder [role="option"]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(siteUrl('/en/places/dongtou/'));
    expect(stray).toEqual([]);
  });

  test.each([
    '/en/explore/',
    '/zh/read/',
    '/en/compare/',
    '/zh/due/',
    '/en/embed/unemployment-ceilings/',
  ])('%s loads what it loads later, too', async (path) => {
    const page = await openPage(path);
    const stray = strays(page);
    await page.reload({ waitUntil: 'networkidle' });
    expect(stray).toEqual([]);
  });
});
