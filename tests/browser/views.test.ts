import { describe, expect, test } from 'vitest';
import { distPages } from '../lib/dist.ts';
import { openPage } from './page.ts';
import { differences, jump, SIZES } from './story-reader.ts';

const VIEWS = '[data-step] > .views';

const stories = distPages()
  .filter(({ kind, path }) => kind === 'stories/*' && path.includes('three-places'))
  .flatMap(({ path }) => SIZES.map((size) => ({ path, ...size })));

describe.each(stories)('$path at $width px', ({ path, ...size }) => {
  test('the reader switches between a chart’s views, and the stage follows', async () => {
    const page = await openPage(path, size);
    const views = page.locator(VIEWS).first();
    const step = (await views.locator('..').getAttribute('data-step')) ?? '';
    await jump(page, step);
    const shown = (): Promise<string | null> =>
      page.locator('[data-stage-chart] [data-state]').getAttribute('data-state');
    const buttons = views.locator('input');
    const states = await buttons.evaluateAll((all) => all.map((b) => b.getAttribute('value')));
    expect(states.length).toBeGreaterThan(1);
    for (const [i, state] of [...states.entries()].reverse()) {
      await buttons.nth(i).focus();
      await page.keyboard.press('Space');
      await expect.poll(shown).toBe(state);
      await expect.poll(() => differences(page)).toEqual([]);
    }
  });

  test('the choice works without script', async () => {
    const page = await openPage(path, { ...size, javaScript: false });
    const views = page.locator(VIEWS).first();
    const figures = views.locator('..').locator('> figure');
    const seen = async (): Promise<boolean[]> =>
      Promise.all([0, 1].map((i) => figures.nth(i).locator('svg:visible').first().isVisible()));
    expect(await seen()).toEqual([true, false]);
    await views.locator('label').nth(1).click();
    expect(await seen()).toEqual([false, true]);
  });
});
