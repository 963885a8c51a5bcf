import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { distPages } from '../lib/dist.ts';
import { openPage } from './page.ts';
import { SIZES } from './story-reader.ts';

const on = (end: string): readonly { readonly path: string; readonly width: number }[] =>
  distPages()
    .filter(({ path }) => path.endsWith(end))
    .flatMap(({ path }) => SIZES.map((size) => ({ path, ...size })));

/** The words of what can be seen. */
const seen = (page: Page, selector: string): Promise<string[]> =>
  page.locator(`${selector}:visible`).allInnerTexts();

describe.each(on('/stories/tongren/'))('$path at $width px', ({ path, ...size }) => {
  test('a question keeps its answer until one is chosen, by keyboard and without script', async () => {
    const page = await openPage(path, { ...size, javaScript: false });
    const told = page.locator('.guess .told').first();
    expect(await told.isVisible()).toBe(false);
    await page.locator('.guess input').first().focus();
    await page.keyboard.press('Space');
    expect(await told.isVisible()).toBe(true);
    expect(await told.locator('[data-worked]').isVisible()).toBe(true);
  });
});

describe.each([...on('/stories/three-places/'), ...on('/compare/')])(
  '$path at $width px',
  ({ path, ...size }) => {
    test('a pair and a topic are answered with one line, without script', async () => {
      const page = await openPage(path, { ...size, javaScript: false });
      expect(await seen(page, '.pairs p')).toEqual([]);
      const pairs = page.locator('.pairs > .choice:not(.topics) input');
      const topics = page.locator('.topics input');
      const lines = new Set<string>();
      for (let nth = 0; nth < (await pairs.count()); nth++) {
        await pairs.nth(nth).check();
        await topics.first().check();
        const shown = await seen(page, '.pairs p');
        expect(shown).toHaveLength(1);
        lines.add(shown.join());
      }
      expect(lines.size).toBe(await pairs.count());
    });
  },
);
