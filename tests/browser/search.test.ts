import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { layoutProblems } from './layout.ts';
import { openPage, siteUrl } from './page.ts';

/** Writes down what of the search is asked for. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/search\.\w+\.json$|_astro\/search\.[^/]+\.(?:js|css)$/.test(request.url()))
      asked.push(request.url());
  });
  return asked;
}

const marked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    const option = document.getElementById(field?.getAttribute('aria-activedescendant') ?? '');
    return option?.querySelector('b')?.textContent ?? '';
  });

describe('the search in place', () => {
  test('loads nothing before it is opened; arrows mark, Enter goes', async () => {
    const page = await openPage('/en/glossary/');
    const asked = askedFor(page);
    await page.mouse.wheel(0, 400);
    expect(asked).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('.finder [role="combobox"]').waitFor();
    expect(asked.length).toBeGreaterThan(1);
    await page.keyboard.type('dongtou');
    await expect.poll(() => marked(page)).toBe('Dongtou');
    expect(await page.locator('.finder output').textContent()).toMatch(/^\d+ results$/);
    await page.keyboard.press('ArrowDown');
    expect(await marked(page)).not.toBe('Dongtou');
    await page.keyboard.press('ArrowUp');
    expect(await marked(page)).toBe('Dongtou');
    await page.keyboard.press('Enter');
    await page.waitForURL(siteUrl('/en/places/dongtou/'));
  });

  test('opens by its link and closes by Escape, and the link has the focus again', async () => {
    const page = await openPage('/zh/glossary/', { lang: 'zh' });
    await page.locator('.seek').click();
    const field = page.locator('.finder [role="combobox"]');
    await field.waitFor();
    await page.keyboard.type('就业');
    await expect.poll(() => page.locator('.finder [role="option"]').count()).toBeGreaterThan(3);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.finder').isVisible()).toBe(false);
    expect(await page.locator('.seek').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
  });

  test('does not open where a slash is typed', async () => {
    const page = await openPage('/en/search/');
    await page.locator('[name="q"]').focus();
    await page.keyboard.type('1/2');
    expect(await page.locator('[name="q"]').inputValue()).toBe('1/2');
  });

  test('waits for the character while a Chinese one is being written', async () => {
    const page = await openPage('/zh/search/?q=x', { lang: 'zh' });
    await page.locator('[role="combobox"]').waitFor();
    const none = await page.locator('output').textContent();
    const said = await page.evaluate(() => {
      const field = document.querySelector('input');
      if (!field) return [];
      field.value = 'pei xun';
      field.dispatchEvent(new InputEvent('input', { isComposing: true }));
      const during = document.querySelector('output')?.textContent;
      field.value = '培训';
      field.dispatchEvent(new CompositionEvent('compositionend'));
      return [during, document.querySelector('output')?.textContent];
    });
    expect(said).toEqual([none, expect.stringMatching(/^\d+条结果$/)]);
  });
});

describe('the search page', () => {
  test('searches what its address asks', async () => {
    const page = await openPage('/en/search/?q=refunds');
    await expect.poll(() => page.locator('[role="option"]').count()).toBeGreaterThan(0);
    expect(await page.locator('[name="q"]').inputValue()).toBe('refunds');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('asks for nothing before its field has the focus', async () => {
    const page = await openPage('/en/search/');
    const asked = askedFor(page);
    await page.mouse.wheel(0, 400);
    expect(asked).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('[role="combobox"]').waitFor();
    expect(asked.length).toBeGreaterThan(0);
  });

  test('without script it is the list, and shows no field', async () => {
    const page = await openPage('/en/search/', { javaScript: false });
    expect(await page.locator('[name="q"]').isVisible()).toBe(false);
    expect(await page.locator('.find-all a').count()).toBeGreaterThan(100);
  });
});

test.each([320, 390])('the found fit at %d px', async (width) => {
  const page = await openPage('/en/search/?q=training', { width });
  await expect.poll(() => page.locator('[role="option"]').count()).toBeGreaterThan(3);
  expect((await layoutProblems(page)).join('\n')).toBe('');
});
