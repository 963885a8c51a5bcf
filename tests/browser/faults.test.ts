import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browser, siteUrl } from './page.ts';
import { differences, jump, stepsOf } from './story-reader.ts';

const SCRIPTS = /\/_astro\/.*\.js/;
const STYLES = /\/_astro\/.*\.css/;
const FONTS = /\.woff2/;

/** A page of a kind each, told in one language or the other. */
const PAGES = [
  '/en/stories/suzhou/',
  '/zh/',
  '/zh/charts/',
  '/en/explore/',
  '/zh/read/',
  '/en/due/',
];

/** Opens a page in a reader of its own, in whose way something is put; what its scripts threw. */
async function openWith(
  path: string,
  prepare: (context: BrowserContext) => Promise<unknown>,
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly thrown: string[] }> {
  const context = await (await browser()).newContext({ viewport: { width: 390, height: 844 } });
  onTestFinished(() => context.close());
  await prepare(context);
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  // A script that never answers keeps the page from being loaded.
  await page.goto(siteUrl(path), { waitUntil: 'commit' });
  await page.locator('footer.foot').waitFor({ state: 'attached' });
  return { page, context, thrown };
}

/** How much of what the page says is there to be read, and which of its switches are seen. */
function readable(page: Page): Promise<{ words: number; seen: number; theme: boolean }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('h1, h2, p, svg[data-width] text')];
    const text = (elements: Element[]): number =>
      elements.map(({ textContent }) => textContent.trim().length).reduce((a, b) => a + b, 0);
    const drawn = (element: Element): boolean => element.getClientRects().length > 0;
    const theme = document.querySelector('[data-theme-switch]');
    return {
      words: text(all.filter((element) => element.matches('main :is(h1, h2, p)'))),
      seen: text(all.filter((element) => element.matches('main :is(h1, h2, p)') && drawn(element))),
      theme: theme !== null && getComputedStyle(theme).visibility === 'visible' && drawn(theme),
    };
  });
}

const WAYS: readonly (readonly [string, (context: BrowserContext) => Promise<unknown>])[] = [
  ['is blocked', (context) => context.route(SCRIPTS, (route) => route.abort('blockedbyclient'))],
  ['is lost', (context) => context.route(SCRIPTS, (route) => route.fulfill({ status: 404 }))],
  [
    'is another file',
    (context) =>
      context.route(SCRIPTS, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
      ),
  ],
  [
    'throws',
    (context) =>
      context.route(SCRIPTS, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("planted")' }),
      ),
  ],
  ['never answers', (context) => context.route(SCRIPTS, () => undefined)],
];

describe.each(PAGES)('%s', (path) => {
  test('is as readable as without script where every script is blocked, lost or silent', async () => {
    const plain = await (
      await browser()
    ).newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    onTestFinished(() => plain.close());
    const without = await plain.newPage();
    await without.goto(siteUrl(path));
    const expected = await readable(without);
    expect(expected.seen).toBeGreaterThan(50);
    for (const [way, prepare] of WAYS) {
      const { page } = await openWith(path, prepare);
      const { seen, theme } = await readable(page);
      expect(seen, way).toBeGreaterThanOrEqual(expected.seen * 0.95);
      // What nothing answers to is not offered.
      expect(theme, way).toBe(false);
    }
  });
});

/** A browser that keeps nothing: each way to storage throws, as where cookies are forbidden. */
const denied = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });

test.each(PAGES)('%s is whole where storage is denied', async (path) => {
  const { page, thrown } = await openWith(path, denied);
  const button = page.locator('[data-theme-switch]');
  await button.click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(thrown).toEqual([]);
});

test('a story is read to its end where storage is denied', async () => {
  const { page, thrown } = await openWith('/en/stories/suzhou/', denied);
  for (const step of await stepsOf(page)) await jump(page, step);
  await expect.poll(() => differences(page)).toEqual([]);
  await page.locator('[data-show-all]').click();
  await expect.poll(() => page.locator('html.staged').count()).toBe(0);
  expect(thrown).toEqual([]);
});

test.each(['/en/stories/suzhou/', '/zh/'])('%s is read to its end offline', async (path) => {
  const { page, context, thrown } = await openWith(path, () => Promise.resolve());
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.waitForLoadState('load');
  await context.setOffline(true);
  for (const step of await stepsOf(page)) await jump(page, step);
  await expect.poll(() => differences(page)).toEqual([]);
  await page.locator('[data-theme-switch]').click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(thrown).toEqual([]);
});

test.each([
  ['no style', STYLES],
  ['no font', FONTS],
])('a story with %s can be read', async (_, files) => {
  const { page } = await openWith('/en/stories/suzhou/', (context) =>
    context.route(files, (route) => route.abort()),
  );
  const { seen, words } = await readable(page);
  expect(seen).toBeGreaterThan(words * 0.9);
});
