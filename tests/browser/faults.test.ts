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

/** How many letters of its own words a page shows, and whether it offers to change its colours. */
function shownOn(page: Page): Promise<{ letters: number; theme: boolean }> {
  return page.evaluate(() => {
    const drawn = (element: Element): boolean => element.getClientRects().length > 0;
    const letters = [...document.querySelectorAll('main :is(h1, h2, p)')]
      .filter((element) => element.closest('noscript') === null && drawn(element))
      .map(({ textContent }) => textContent.trim().length)
      .reduce((a, b) => a + b, 0);
    const theme = document.querySelector('[data-theme-switch]');
    return {
      letters,
      theme: theme !== null && drawn(theme) && getComputedStyle(theme).visibility === 'visible',
    };
  });
}

/** Waits until the styles that a page has asked for are there. */
async function styled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null,
    ),
  );
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
    const { letters } = await shownOn(without);
    expect(letters).toBeGreaterThan(50);
    for (const [way, prepare] of WAYS) {
      const { page } = await openWith(path, prepare);
      await styled(page);
      const isSilent = way === 'never answers';
      // What nothing answers to is not offered; the paper is chosen without any file.
      await expect.poll(async () => (await shownOn(page)).theme, { message: way }).toBe(isSilent);
      if (isSilent) await page.locator('[data-theme-switch]').click();
      const theme = await page.evaluate(() => document.documentElement.dataset.theme);
      expect(theme, way).toBe(isSilent ? 'dark' : undefined);
      // The charts and their words go back to their steps when the engine is late; of a filter that
      // nobody knows to be dead, the headings above what is chosen by address stay away.
      await expect
        .poll(async () => (await shownOn(page)).letters, { message: way })
        .toBeGreaterThanOrEqual(isSilent ? letters * 0.95 : letters);
      await page.context().close();
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
])('a story with %s says as much', async (_, files) => {
  const path = '/en/stories/suzhou/';
  const whole = await openWith(path, () => Promise.resolve());
  await whole.page.waitForLoadState('load');
  const { letters } = await shownOn(whole.page);
  const { page } = await openWith(path, (context) =>
    context.route(files, (route) => route.abort()),
  );
  await expect.poll(async () => (await shownOn(page)).letters).toBeGreaterThanOrEqual(letters);
});
