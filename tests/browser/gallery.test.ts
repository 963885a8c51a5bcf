import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { openPage, siteUrl } from './page.ts';

const cards = (page: Page): Promise<string[]> =>
  page.locator('[data-card]:visible h3').allInnerTexts();
const said = (page: Page): Promise<string | null> =>
  page.locator('.gallery-filter output').textContent();

test('the gallery shows what its address asks for, and says how many', async () => {
  const page = await openPage('/en/charts/?place=dongtou&topic=unemployment');
  const found = await cards(page);
  expect(found).toContain('What may be compared');
  expect(await said(page)).toMatch(new RegExp(`^${found.length} charts of \\d+$`));
  expect(await page.locator('select[name="topic"]').inputValue()).toBe('unemployment');
  expect(await page.locator('a[data-lang-switch]').first().getAttribute('href')).toContain(
    '?place=dongtou&topic=unemployment',
  );
  expect(await axeViolations(page)).toEqual([]);
});

test('what is chosen by keyboard stands in the address, and the reset takes it back', async () => {
  const page = await openPage('/en/charts/');
  const all = (await cards(page)).length;
  const place = page.locator('select[name="place"]');
  await place.focus();
  await page.keyboard.press('ArrowDown');
  expect(page.url()).toBe(siteUrl('/en/charts/?place=suzhou'));
  const some = (await cards(page)).length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.locator('[type="reset"]').click();
  expect(page.url()).toBe(siteUrl('/en/charts/'));
  expect(await cards(page)).toHaveLength(all);
  expect(await place.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await page.locator('[type="reset"]').isVisible()).toBe(false);
});

test('an address that asks for what there is not shows every chart', async () => {
  const page = await openPage('/zh/charts/?place=nowhere', { lang: 'zh' });
  expect(await said(page)).toMatch(/^共(\d+)张，符合的\1张$/);
});

test('what no chart answers to is said', async () => {
  const page = await openPage('/en/charts/?place=huzhou&topic=wages');
  expect(await cards(page)).toEqual([]);
  expect(await page.locator('.shelf-of:visible').count()).toBe(0);
  expect(await said(page)).toBe('No chart answers to all of this.');
});

test('without script the charts stand in groups with anchors, and are listed by topic and question', async () => {
  const page = await openPage('/en/charts/', { javaScript: false });
  expect(await page.locator('.gallery-filter').isVisible()).toBe(false);
  const anchors = await page
    .locator('.shelves a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(anchors.length).toBeGreaterThan(2);
  for (const anchor of anchors) expect(await page.locator(anchor).isVisible()).toBe(true);
  expect(await page.locator('#by-topic dd a').count()).toBeGreaterThan(20);
  expect(await page.locator('#by-question dt').count()).toBe(5);
});
