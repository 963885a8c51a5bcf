import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { figureCitation } from '../../src/site/cite-figure.ts';
import { basePath } from '../lib/dist.ts';
import { axeViolations } from './axe.ts';
import { openPage, siteUrl } from './page.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;

/** What is copied of a figure: the address in it is the one that the site was built for. */
const wordsOf = (id: string, lang: 'en' | 'zh'): string =>
  figureCitation(
    ledger.figure(id),
    lang,
    new URL(`${basePath}${lang}/figures/${id}/`, SITE_URL).href,
  );

/** Runs before the page: the clipboard writes down what it is given. */
function recordCopies(): void {
  const write = async ([item]: ClipboardItem[]): Promise<void> => {
    const blob = await item?.getType('text/plain');
    document.documentElement.dataset.copied = (await blob?.text()) ?? '';
  };
  Reflect.defineProperty(navigator, 'clipboard', { value: { write } });
}

/** Runs before the page: as over plain http. */
function loseClipboard(): void {
  Reflect.defineProperty(navigator, 'clipboard', { value: undefined });
}

/** Opens the trace of a number, and gives its parts when it can be taken away. */
async function openTrace(page: Page, number: Locator): Promise<Locator> {
  await number.click();
  const trace = page.locator('#trace');
  await trace.locator('.carry').first().waitFor();
  return trace;
}

const readers = [
  { lang: 'en', path: '/en/stories/suzhou/', width: 1280, height: 900 },
  { lang: 'zh', path: '/zh/stories/dongtou/', width: 390, height: 844 },
] as const;

describe.each(readers)('$path at $width px', ({ lang, path, ...size }) => {
  test('a trace copies its figure with the source, and leads to its page', async () => {
    const page = await openPage(path, { ...size, before: recordCopies });
    const number = page.locator('.step-text a[data-trace][data-status]').first();
    const id = (await number.getAttribute('data-trace')) ?? '';
    const trace = await openTrace(page, number);
    await trace.locator('.carry button').click();
    const said = trace.locator('output');
    await expect.poll(() => said.textContent()).toBe(await trace.getAttribute('data-copied'));
    expect(await page.locator('html').getAttribute('data-copied')).toBe(wordsOf(id, lang));
    const link = trace.locator('.carry a').first();
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
      siteUrl(`/${lang}/figures/${id}/`),
    );
    await link.click();
    await page.waitForURL(`**/figures/${id}/`);
    expect(await page.locator('.value').isVisible()).toBe(true);
  });

  test('without a clipboard the words are selected in a field that is in view', async () => {
    const page = await openPage(path, { ...size, before: loseClipboard });
    const number = page.locator('.step-text a[data-trace][data-status]').first();
    const id = (await number.getAttribute('data-trace')) ?? '';
    const trace = await openTrace(page, number);
    await trace.locator('.carry button').click();
    const field = trace.locator('output textarea');
    await field.waitFor();
    const selected = await field.evaluate((node: HTMLTextAreaElement) =>
      node === document.activeElement
        ? node.value.slice(node.selectionStart, node.selectionEnd)
        : '',
    );
    expect(selected).toBe(wordsOf(id, lang));
    const hint = await trace.getAttribute('data-select');
    expect(await trace.locator('output').textContent()).toContain(hint);
    const bottom = await field.evaluate((node) => node.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(size.height);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a number worked from two figures gives each with its own source', async () => {
  const page = await openPage('/en/stories/suzhou/', { before: recordCopies });
  const number = page.locator('.step-text a[data-trace*=" "]').first();
  const ids = ((await number.getAttribute('data-trace')) ?? '').split(' ');
  const trace = await openTrace(page, number);
  for (const [i, id] of ids.entries()) {
    await trace.locator('.carry button').nth(i).click();
    await expect
      .poll(() => page.locator('html').getAttribute('data-copied'))
      .toBe(wordsOf(id, 'en'));
  }
  expect(ids).toHaveLength(2);
});

test('a trace that the cover fetched can be taken away too', async () => {
  const page = await openPage('/zh/', { before: recordCopies });
  const mark = page.locator('[data-stage] svg:visible circle[data-key]').nth(5);
  const id = (await mark.getAttribute('data-key')) ?? '';
  const trace = await openTrace(page, mark);
  await trace.locator('.carry button').click();
  await expect.poll(() => page.locator('html').getAttribute('data-copied')).toBe(wordsOf(id, 'zh'));
});
