import { describe, expect, inject, test } from 'vitest';
import { pointedAt, rowsByNode, rowsByPython } from '../lib/loading.ts';
import { readDist } from '../lib/dist.ts';
import { openPage } from './page.ts';

/** Runs before the page: the clipboard writes down what it is given. */
function recordCopies(): void {
  const writeText = (text: string): Promise<void> => {
    document.documentElement.dataset.copied = text;
    return Promise.resolve();
  };
  Reflect.defineProperty(navigator, 'clipboard', { value: { writeText } });
}

describe.each(['en', 'zh'] as const)('from the home page in %s', (lang) => {
  test.each([
    ['python', rowsByPython],
    ['javascript', rowsByNode],
  ] as const)('three clicks and a paste load a table in %s', async (tool, run) => {
    const page = await openPage(`/${lang}/`, { lang, before: recordCopies });
    await page.locator('.head nav a[href$="/data/"]').click();
    await page.locator('main h3 a[href$="/data/figures/"]').click();
    await page.locator(`[data-copy="load-${tool}"]`).click();
    const copied = (await page.locator('html').getAttribute('data-copied')) ?? '';
    const rows = await run(pointedAt(copied, inject('siteUrl')));
    expect(rows).toEqual(rows === null ? null : JSON.parse(readDist('data/figures/figures.json')));
  });
});

test('without script the code stands there to be selected, and no button that does nothing', async () => {
  const page = await openPage('/en/data/figures/', { javaScript: false });
  expect(await page.locator('#load-python').isVisible()).toBe(true);
  expect(await page.locator('[data-copy]:visible').count()).toBe(0);
});

test.each([390, 1440])(
  'at %i the page keeps its width: only a table moves sideways',
  async (width) => {
    const page = await openPage('/en/data/figures/', { width });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    const preview = page.locator('.preview');
    expect(await preview.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  },
);
