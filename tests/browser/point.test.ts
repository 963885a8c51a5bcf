import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lights, marksOf } from './lights.ts';
import { openPage } from './page.ts';
import { differences, jump } from './story-reader.ts';

const STORY = '/en/stories/three-places/';
const STEP = 'ceilings';
const PHONE = { width: 390, height: 844, touch: true };

async function openStep(options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(STORY, { reducedMotion: 'reduce', ...options });
  if (options.javaScript !== false) await jump(page, STEP);
  return page;
}

const wordsIn = (page: Page, place: string): Locator =>
  page.locator(`[data-step="${STEP}"] a[data-point*="${place}"]`);

async function figuresOf(words: Locator): Promise<string[]> {
  return ((await words.getAttribute('data-point')) ?? '').split(' ');
}

/** Exactly the marks of these figures are lit, and the drawing is as it was. */
async function expectLit(page: Page, figures: readonly string[]): Promise<void> {
  const marks = await marksOf(page, figures);
  expect(marks.length).toBeGreaterThanOrEqual(figures.length);
  await expect.poll(() => lights(page)).toMatchObject({ marks, stray: 0 });
}

const dark = { marks: [], stray: 0, words: [] };

describe('words that name marks', () => {
  test('light them by pointer, and no longer when it leaves', async () => {
    const page = await openStep();
    const words = wordsIn(page, 'dongtou');
    const figures = await figuresOf(words);
    expect(figures).toHaveLength(5);
    await words.hover();
    await expectLit(page, figures);
    expect(await differences(page)).toEqual([]);
    await page.mouse.move(4, 4);
    await expect.poll(() => lights(page)).toEqual(dark);
    expect(await differences(page)).toEqual([]);
  });

  test('keep them lit after a click, on a screen of another size too', async () => {
    const page = await openStep();
    const words = wordsIn(page, 'dongtou');
    await words.click();
    await page.mouse.move(4, 4);
    await page.setViewportSize({ width: 1600, height: 900 });
    await expectLit(page, await figuresOf(words));
    await page.locator('h1').click();
    await expect.poll(() => lights(page)).toEqual(dark);
  });

  test('light them by focus; Enter leads on to the chart and its table', async () => {
    const page = await openStep();
    await page.keyboard.press('Tab');
    const words = wordsIn(page, 'huzhou');
    await words.focus();
    await expectLit(page, await figuresOf(words));
    await page.keyboard.press('Tab');
    await expectLit(page, await figuresOf(wordsIn(page, 'dongtou')));
    await page.keyboard.press('Escape');
    await expect.poll(() => lights(page)).toEqual(dark);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${STEP}-chart`);
    await expect.poll(() => page.locator('[data-stage]').getAttribute('data-active')).toBe(STEP);
    await expect.poll(() => page.locator(`#${STEP}-chart summary`).isVisible()).toBe(true);
  });

  test('keep them lit after a tap, until the next or until the chart changes', async () => {
    const page = await openStep(PHONE);
    const [huzhou, dongtou] = [wordsIn(page, 'huzhou'), wordsIn(page, 'dongtou')];
    await huzhou.tap();
    await expectLit(page, await figuresOf(huzhou));
    expect(await differences(page)).toEqual([]);
    await dongtou.tap();
    await expectLit(page, await figuresOf(dongtou));
    await dongtou.tap();
    await expect.poll(() => lights(page)).toEqual(dark);
    await huzhou.tap();
    await jump(page, 'verdicts');
    await expect.poll(() => lights(page)).toEqual(dark);
    expect(await differences(page)).toEqual([]);
    expect(new URL(page.url()).hash).not.toBe(`#${STEP}-chart`);
  });

  test('wait for a chart on its way, and light what it ends as', async () => {
    const page = await openPage(STORY);
    await jump(page, STEP);
    await expect.poll(() => differences(page)).toEqual([]);
    await jump(page, 'verdicts');
    const words = page.locator('[data-step="verdicts"] a[data-point]').first();
    await words.hover();
    await expect.poll(() => differences(page)).toEqual([]);
    await expectLit(page, await figuresOf(words));
    expect(await differences(page)).toEqual([]);
  });

  test('lead to the chart of their step without script', async () => {
    const page = await openStep({ ...PHONE, javaScript: false });
    await wordsIn(page, 'huzhou').tap();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${STEP}-chart`);
    const box = await page.locator(`[data-step="${STEP}"] .drawings`).boundingBox();
    expect(box?.y).toBeGreaterThan(-1);
    expect(box?.y).toBeLessThan(PHONE.height);
  });

  test('lead to a chart that is out of sight, and light it there', async () => {
    const page = await openPage(STORY, { ...PHONE, width: 844, height: 390 });
    const words = wordsIn(page, 'huzhou');
    await words.tap();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${STEP}-chart`);
    await expectLit(page, await figuresOf(words));
  });

  test('are outlined where the reader chose the colours', async () => {
    const page = await openStep({ forcedColors: 'active' });
    await wordsIn(page, 'huzhou').hover();
    const outline = await page
      .locator('.lights > i')
      .first()
      .evaluate((light) => getComputedStyle(light).outlineStyle);
    expect(outline).toBe('solid');
  });
});

describe('numbers and marks', () => {
  test('a number in prose lights its mark, and the mark its number', async () => {
    const page = await openStep();
    const number = page.locator(`[data-step="${STEP}"] .step-text a[data-status="baseline"]`);
    const figure = (await number.getAttribute('data-trace')) ?? '';
    await number.hover();
    await expectLit(page, [figure]);
    await page.mouse.move(4, 4);
    await expect.poll(() => lights(page)).toEqual(dark);
    await page.locator(`[data-stage] svg:visible [data-key="${figure}:value"]`).hover();
    await expectLit(page, [figure]);
    const said = await number.textContent();
    expect((await lights(page)).words).toContain(said?.trim());
    expect(await differences(page)).toEqual([]);
  });
});

describe('the table beside a chart', () => {
  test('is walked by arrow keys, and each row lights its mark on the stage', async () => {
    const page = await openStep();
    await page.locator(`#${STEP}-chart summary`).click();
    const links = page.locator(`#${STEP}-chart tbody a.number`);
    const figures = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('data-trace') ?? ''),
    );
    await page.keyboard.press('Tab');
    await links.first().focus();
    const at = (): Promise<string | null> => page.locator(':focus').getAttribute('data-trace');
    const walked: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await page.keyboard.press(key);
      walked.push(await at());
      await expectLit(page, [(await at()) ?? '']);
    }
    expect(walked).toEqual(
      [1, 2, 1, figures.length - 1, figures.length - 1, 0].map((n) => figures[n]),
    );
    expect(await differences(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#trace').isVisible()).toBe(true);
  });

  test('on the page of a chart lights the mark of the row under the pointer', async () => {
    const page = await openPage('/zh/charts/unemployment-ceilings/');
    const row = page.locator('main > .page > section tbody tr').last();
    const figure = (await row.locator('[data-trace]').getAttribute('data-trace')) ?? '';
    await row.locator('th').hover();
    await expectLit(page, [figure]);
  });
});
