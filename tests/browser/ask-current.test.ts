import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { axeViolations } from './axe.ts';
import { openPage, siteUrl } from './page.ts';

const slip = 'dongtou-skilled-workers-2022-baseline';
const kept = 'suzhou-filings-2020-11-30';

test.each([
  ['/en/', kept, '', 'same', '5,376,800'],
  ['/zh/', `https://e.org/zh/figures/${kept}/`, '537.68万人', 'same', '现值为537.68万，'],
  ['/en/', kept, '5.2 million', 'differs', '5,376,800'],
  ['/en/', slip, '', 'readSince', 'the document prints 1,900'],
  ['/zh/', slip, '1900', 'printed', '原文印的就是1900，'],
  ['/en/', slip, '19,000', 'sameReading', '19,000'],
  ['/en/', 'https://e.org/en/embed/dongtou-skilled/auto/', '', 'readSince', slip],
  ['/zh/', '<iframe src="https://e.org/zh/embed/suzhou-training/">', '', 'sameChart', 'suzhou-'],
  ['/en/', 'nothing', '', 'unknown', 'no figure'],
])('%scorrections/ is asked of %s, %j: %s', async (path, figure, value, says, words) => {
  const page = await openPage(`${path}corrections/`);
  await page.locator('[data-ask-current] [name=figure]').fill(figure);
  await page.locator('[data-ask-current] [name=value]').fill(value);
  await page.keyboard.press('Enter');
  const answer = page.locator('[data-answer]');
  await answer.waitFor();
  expect(await answer.getAttribute('data-answer')).toBe(says);
  expect(await answer.textContent()).toContain(words);
  // The answer has an address, and what was asked stays to be changed.
  expect(new URL(page.url()).searchParams.get('figure')).toBe(figure);
  expect(await page.locator('[name=figure]').inputValue()).toBe(figure);
  expect(await axeViolations(page)).toEqual([]);
  const link = answer.locator('a');
  if ((await link.count()) === 0) return;
  const response = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
  expect(response.ok()).toBe(true);
});

test.each([
  ['/en/', 'https://e.org/en/charts/suzhou-training/', '999', ['figureOnly', 'sameChart']],
  ['/zh/', 'dongtou-2023-plan p76n1', '1900', ['at', 'printed']],
])('%scorrections/ is asked of %s, %j: %j', async (path, figure, value, says) => {
  const page = await openPage(`${path}corrections/?${new URLSearchParams({ figure, value })}`);
  await page.locator('[data-answer]').first().waitFor();
  const answers = page.locator('[data-answer]');
  expect(await answers.evaluateAll((all) => all.map((p) => p.dataset.answer))).toEqual(says);
  for (const link of await answers.locator('a').all()) {
    const response = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
    expect(response.ok()).toBe(true);
  }
});

describe('a frozen embed', () => {
  const asked = encodeURIComponent('https://e.org/v/1.0.0/en/embed/dongtou-skilled/');
  const correction = ledger.corrections.find(({ figure }) => figure === slip);

  test.each([
    ['from before a correction', null, 'readSince'],
    ['from after it', correction?.date ?? '', 'sameChart'],
  ])('%s', async (_, corrected, says) => {
    const page = await openPage('/en/corrections/');
    await page.route('**/v/1.0.0/data/current.json', (route) =>
      route.fulfill({ json: { [slip]: { value: 1900, version: '1.0.0', corrected } } }),
    );
    await page.goto(siteUrl(`/en/corrections/?figure=${asked}`));
    await page.locator('[data-answer]').waitFor();
    expect(await page.locator('[data-answer]').getAttribute('data-answer')).toBe(says);
  });
});

test.each(['/en/', '/zh/'])('without script %scorrections/ says where to look', async (path) => {
  const page = await openPage(`${path}corrections/`, { javaScript: false });
  const look = page.locator('[data-ask-current] noscript a');
  expect(await look.isVisible()).toBe(true);
  const values = await page.request.get(siteUrl('/data/current.json'));
  expect(await look.getAttribute('href')).toBe(new URL(values.url()).pathname);
  expect(values.ok()).toBe(true);
});
