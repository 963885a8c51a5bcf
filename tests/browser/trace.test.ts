import { describe, expect, test } from 'vitest';
import { askedPages } from '../lib/dist.ts';
import { openPage } from './page.ts';

// How a trace opens is the engine's; that every number has one is asked of all pages elsewhere.
const stories = askedPages().filter(({ kind }) => kind === 'stories/*');

describe.each(stories.map(({ path }) => path))('%s', (path) => {
  test('a number in prose opens its trace by pointer, and Escape puts it away', async () => {
    const page = await openPage(path);
    const number = page.locator('.step-text a[data-trace][data-status]').first();
    const before = new URL(page.url()).pathname;
    await number.click();
    const trace = page.locator('#trace');
    await expect.poll(() => trace.isVisible()).toBe(true);
    // The step being read may have come into the address meanwhile.
    expect(new URL(page.url()).pathname).toBe(before);
    const printed = await trace.locator('.halves [lang="zh-Hans"]').first().textContent();
    expect(printed).toMatch(/[\d一二三四五六七八九十零]/);
    await page.keyboard.press('Escape');
    await expect.poll(() => trace.isVisible()).toBe(false);
  });

  test('the keyboard opens it too, and comes back to the number', async () => {
    const page = await openPage(path);
    const number = page.locator('.step-text a[data-trace][data-status]').first();
    await number.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#trace').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('trace');
    await page.keyboard.press('Escape');
    expect(await number.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('a mark on the stage opens the trace of its figure', async () => {
    const page = await openPage(path);
    const mark = page.locator('[data-stage] svg:visible [data-key]:not([data-key*=":"])').first();
    const key = (await mark.getAttribute('data-key')) ?? '';
    const box = await mark.boundingBox();
    if (box === null) throw new Error(`no box: ${key}`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const trace = page.locator('#trace');
    await expect.poll(() => trace.isVisible()).toBe(true);
    const [id = ''] = key.split('~');
    expect(await trace.locator('a').last().getAttribute('href')).toContain(`#`);
    expect(await trace.locator(`a[href$="#${id}"]`).count()).toBe(1);
  });

  test('without script a number is a link to its row', async () => {
    const page = await openPage(path, { javaScript: false });
    const number = page.locator('.step-text a[data-trace][data-status]').first();
    const id = (await number.getAttribute('data-trace')) ?? '';
    await number.click();
    await page.waitForURL(new RegExp(`/documents/[^/]+/#${id}$`));
    expect(await page.locator(`tr[id="${id}"]`).isVisible()).toBe(true);
  });
});

const COVER_MARK = '[data-stage] svg:visible circle[data-key]';

describe.each(['/en/', '/zh/'])('%s', (path) => {
  test('a mark of the cover fetches its trace', async () => {
    const page = await openPage(path);
    const mark = page.locator(COVER_MARK).nth(5);
    const key = (await mark.getAttribute('data-key')) ?? '';
    expect(await page.locator(`[data-trace-of="${key}"]`).count()).toBe(0);
    await mark.click();
    const trace = page.locator('#trace');
    await expect.poll(() => trace.locator(`a[href$="#${key}"]`).count()).toBe(1);
    expect(await trace.isVisible()).toBe(true);
  });

  test('where traces cannot be had the cover says so', async () => {
    const page = await openPage(path);
    await page.route('**/traces/', (route) => route.fulfill({ body: '' }));
    await page.locator(COVER_MARK).nth(5).click();
    const trace = page.locator('#trace');
    const missing = (await trace.getAttribute('data-missing')) ?? '';
    await expect.poll(() => trace.textContent()).toContain(missing);
    expect(missing).not.toBe('');
  });
});
