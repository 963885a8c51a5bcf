import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { openPage, siteUrl, watch } from './page.ts';
import type { PageOptions } from './page.ts';

describe('the watch itself', () => {
  it('sees an error, an exception, a missing file and a foreign request', async () => {
    const page = await openPage('/');
    const other = await page.context().browser()?.newPage();
    if (!other) throw new Error('missing browser');
    const problems = watch(other, new URL(siteUrl('/')).origin);
    await other.goto(siteUrl('/no-such-page/'));
    // The site's own policy would stop the foreign request before it is one.
    await other.goto('about:blank');
    await other.evaluate(() => {
      console.error('planted');
      setTimeout(() => {
        throw new Error('thrown');
      });
    });
    await other.evaluate(async () => {
      await fetch('http://localhost:9/').catch(() => undefined);
    });
    await other.close();
    const all = problems.join('\n');
    expect(all).toContain('console: planted');
    expect(all).toContain('page error: thrown');
    expect(all).toMatch(/404: .*no-such-page/);
    expect(all).toContain('request leaves the site: http://localhost:9/');
  });
});

/** What of an earlier visit a page would show. */
function traces(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    stored: [localStorage.length, sessionStorage.length],
    script: document.documentElement.hasAttribute('data-before'),
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    size: [innerWidth, innerHeight],
    feed: (await (await fetch('feed.xml')).text()).slice(0, 5),
  }));
}

// Each of the two finds the page as the other has left it.
describe('a page that is kept', () => {
  it.each(['first', 'second'])('shows nothing of the test before, %s', async () => {
    const other: PageOptions = {
      width: 500,
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      forcedColors: 'active',
      before: () => {
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.dataset.before = '';
        });
      },
    };
    const clean = await openPage('/en/');
    expect(await traces(clean)).toEqual({
      stored: [0, 0],
      script: false,
      dark: false,
      calm: false,
      forced: false,
      size: [1280, 900],
      feed: '<?xml',
    });
    await clean.close();
    const page = await openPage('/en/', other);
    await page.route('**/feed.xml', (route) => route.fulfill({ body: 'other' }));
    await page.evaluate(() => {
      localStorage.setItem('left', 'behind');
      sessionStorage.setItem('left', 'behind');
    });
    await page.emulateMedia({ media: 'print' });
    expect(await traces(page)).toEqual({
      stored: [1, 1],
      script: true,
      dark: true,
      calm: true,
      forced: true,
      size: [500, 900],
      feed: 'other',
    });
  });
});

test('a page whose reader has larger text is not kept', async () => {
  const pages: Page[] = [];
  // What is registered first runs last.
  onTestFinished(() => {
    expect(pages.map((page) => page.isClosed())).toEqual([true]);
  });
  const page = await openPage('/en/');
  pages.push(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
});

test('a cold page asks the server for its faces, a warm one does not', async () => {
  const faces = (page: Page): Promise<number[]> =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    );
  await openPage('/en/');
  const warm = await faces(await openPage('/en/'));
  const cold = await faces(await openPage('/en/', { cold: true }));
  expect(warm.length).toBeGreaterThan(0);
  expect(warm.every((size) => size === 0)).toBe(true);
  expect(cold.every((size) => size > 0)).toBe(true);
  expect(cold).toHaveLength(warm.length);
});
