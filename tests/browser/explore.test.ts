import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fromCsv } from '../../src/data/publish/csv.ts';
import { tidyColumns } from '../../src/data/tidy.ts';
import { axeViolations } from './axe.ts';
import { openPage, siteUrl } from './page.ts';

const rows = '[data-explore] tr[data-row]';
const said = (page: Page): Promise<string | null> =>
  page.locator('.explore-filter output').textContent();
const count = (page: Page): Promise<number> => page.locator(rows).count();
const ids = (page: Page): Promise<string[]> =>
  page.locator(rows).evaluateAll((all) => all.map(({ id }) => id));
const select = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator(`.explore-filter [name="${name}"]`);
const jobs = '?place=dongtou&measure=new-urban-jobs&accrual=per-year';

test('what is chosen stands in the address, and the back button takes it back', async () => {
  const page = await openPage('/en/explore/');
  const all = await count(page);
  expect(await said(page)).toBe(`${all} figures of ${all}`);
  await select(page, 'place').selectOption('suzhou');
  await select(page, 'status').selectOption('reported');
  expect(page.url()).toBe(siteUrl('/en/explore/?place=suzhou&status=reported'));
  const some = await count(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await said(page)).toBe(`${some} figures of ${all}`);
  await page.goBack();
  expect(await select(page, 'status').inputValue()).toBe('');
  expect(await count(page)).toBeGreaterThan(some);
  await page.goForward();
  expect(await count(page)).toBe(some);
});

test('an address holds the whole state, and the other language keeps it', async () => {
  const state = '?q=%E6%96%B0%E5%A2%9E&place=dongtou&status=target&sort=value&group=topic';
  const page = await openPage(`/en/explore/${state}`);
  const found = await ids(page);
  expect(found.length).toBeGreaterThan(0);
  expect(await page.locator('[data-explore] [scope="rowgroup"]').count()).toBeGreaterThan(0);
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(siteUrl(`/zh/explore/${state}`));
  expect(await ids(page)).toEqual(found);
  expect(await select(page, 'q').inputValue()).toBe('新增');
  expect(await select(page, 'sort').inputValue()).toBe('value');
});

test('words of either language find a figure, and typing is one step back', async () => {
  const page = await openPage('/en/explore/');
  const all = await count(page);
  await page.keyboard.press('Tab');
  await select(page, 'q').focus();
  await page.keyboard.type('备案');
  const chinese = await count(page);
  expect(chinese).toBeGreaterThan(0);
  expect(chinese).toBeLessThan(all);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('FILINGS elsewhere');
  expect(await count(page)).toBeGreaterThan(0);
  await page.goBack();
  expect(page.url()).toBe(siteUrl('/en/explore/'));
  expect(await count(page)).toBe(all);
});

test('all of it works by keyboard: choose, draw, put away, show all', async () => {
  const page = await openPage('/en/explore/');
  await select(page, 'place').focus();
  await page.keyboard.press('ArrowDown');
  expect(page.url()).toContain('place=');
  await page.locator('[data-draw]').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-heard]').textContent()).toContain('cannot stand on one axis');
  const way = page.locator('[data-only="kind"]').first();
  await way.focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('kind=');
  expect(await page.evaluate(() => document.activeElement?.matches('[data-draw]'))).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).not.toContain('draw=');
  expect(await page.locator('#explore-drawing').textContent()).toBe('');
  await page.locator('[type="reset"]').focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(siteUrl('/en/explore/'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

test('what nothing answers to is said, and an unknown value of a list asks for nothing', async () => {
  const page = await openPage('/en/explore/?q=nowhere');
  expect(await count(page)).toBe(0);
  expect(await said(page)).toBe('No figure answers to all of this.');
  const other = await openPage('/zh/explore/?place=nowhere', { lang: 'zh' });
  expect(await said(other)).toMatch(/^共(\d+)个数字，符合的\1个$/);
});

test('the selection is taken along with the columns of the published file', async () => {
  const page = await openPage('/en/explore/?place=dongtou&sort=value');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-download]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('jobs-ledger-selection.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  expect(fromCsv(csv, tidyColumns).map(({ id }) => id)).toEqual(await ids(page));
});

test('the selection is cited by its address', async () => {
  const page = await openPage('/en/explore/?place=dongtou');
  await page.locator('.explore-selection summary').click();
  const cited = page.locator('#explore-citation');
  expect(await cited.innerText()).toContain('/en/explore/?place=dongtou');
  await select(page, 'place').selectOption('');
  expect(await cited.innerText()).toMatch(/\/en\/explore\/$/);
});

test('nothing of Plot is loaded before a drawing is asked for, or for one that is refused', async () => {
  const asked: string[] = [];
  const page = await openPage('/en/explore/');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('[data-draw]').click();
  expect(await page.locator('.explore-no li').count()).toBeGreaterThan(2);
  expect(asked).toEqual([]);
  await page.goto(siteUrl(`/en/explore/${jobs}`));
  asked.length = 0;
  await page.locator('[data-draw]').click();
  await page.locator('#explore-drawing svg').first().waitFor({ state: 'attached' });
  expect(asked.some((path) => path.endsWith('/explore.json'))).toBe(true);
});

describe.each([
  ['?place=dongtou&q=训练', 'empty', /has a number/],
  ['?unit=rank', 'rank', /no place on a scale/],
  ['?place=suzhou&kind=flow', 'person-times', /one person may be counted many times/],
  ['?place=suzhou&topic=training', 'unit', /different units/],
  ['?place=dongtou&topic=new-jobs', 'accrual', /running totals/],
  ['?place=suzhou&unit=person', 'kind', /a stock is a level/],
  ['?unit=percent', 'measure', /only one measure/],
])('%s is refused for %s', (search, reason, why) => {
  test('and says why', async () => {
    const page = await openPage(`/en/explore/${search}&draw=1`);
    const item = page.locator(`.explore-no [data-reason="${reason}"]`);
    expect(await item.textContent()).toMatch(why);
    expect(await page.locator('[data-heard]').textContent()).toMatch(why);
    expect(await page.locator('#explore-drawing svg').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(['en', 'zh'] as const)(
    'what may be drawn is drawn with the signs of the site, %s',
    async (lang) => {
      const page = await openPage(`/${lang}/explore/${jobs}&draw=1`, { lang, colorScheme });
      await page.locator('#explore-drawing svg').first().waitFor({ state: 'attached' });
      const found = await ids(page);
      const drawn = await page
        .locator('#explore-drawing svg.wide [data-sign="target"]')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')));
      expect(found).toEqual(expect.arrayContaining(drawn));
      expect(drawn.length).toBeGreaterThan(3);
      const words = await page.locator('#explore-drawing [data-legend]').count();
      expect(words).toBeGreaterThan(1);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test('a refusal and the table stand up to axe', async () => {
    const page = await openPage('/en/explore/?place=suzhou&group=topic&draw=1', { colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a slip of a document is drawn as printed, struck, with our reading beside it', async () => {
  const page = await openPage('/en/explore/?measure=skilled-workers&draw=1');
  await page.locator('#explore-drawing svg').first().waitFor({ state: 'attached' });
  for (const width of ['wide', 'narrow'])
    for (const sign of ['baseline', 'correction', 'ours'])
      expect(
        await page.locator(`#explore-drawing svg.${width} [data-sign="${sign}"]`).count(),
      ).toBeGreaterThan(0);
  expect(await page.locator('#explore-drawing .chart-note').innerText()).toContain('19,000');
});

test('a file that cannot be loaded is said to be so', async () => {
  const page = await openPage('/en/explore/');
  await page.route('**/figures.csv', (route) => route.fulfill({ status: 200, body: 'no' }));
  await page.locator('[data-download]').click();
  await page.getByText('The file could not be loaded.').first().waitFor();
});

test('a drawing that cannot be loaded is said to be so, and may be asked for again', async () => {
  const page = await openPage(`/en/explore/${jobs}`);
  await page.route('**/explore.json', (route) => route.fulfill({ status: 200, body: 'no' }));
  await page.locator('[data-draw]').click();
  await page.getByText('The drawing could not be made.').first().waitFor();
  await page.unroute('**/explore.json');
  await page.locator('[data-draw]').click();
  await page.locator('[data-draw]').click();
  await page.locator('#explore-drawing svg').first().waitFor({ state: 'attached' });
});

test('on a phone rows are entries, and nothing is wider than the screen', async () => {
  const page = await openPage(`/en/explore/${jobs}&group=place&draw=1`, {
    width: 390,
    height: 800,
  });
  await page.locator('#explore-drawing svg.narrow').waitFor();
  expect(
    await page
      .locator(rows)
      .first()
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe('grid');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('without script every figure is in the table, with its links, and no list that does nothing', async () => {
  const page = await openPage('/en/explore/', { javaScript: false });
  expect(await count(page)).toBeGreaterThan(200);
  expect(await page.locator('.explore-filter').isVisible()).toBe(false);
  expect(await page.locator('.explore-selection').isVisible()).toBe(false);
  expect(await page.locator('.explore-all a').getAttribute('href')).toContain('figures.csv');
  const first = page.locator(rows).first();
  expect(await first.locator('[scope="row"] a').getAttribute('href')).toMatch(
    /\/figures\/[\w-]+\/$/,
  );
  expect(await first.locator('.number').getAttribute('href')).toMatch(/\/documents\/[\w-]+\/#/);
  expect(await axeViolations(page, { javaScript: false })).toEqual([]);
});
