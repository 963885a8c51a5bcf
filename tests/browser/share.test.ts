import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, siteUrl } from './page.ts';
import { jump, shown, stepsOf, TOLD, twoFrames } from './story-reader.ts';

/** Runs before the page: the clipboard writes down what it is given, and there is no sheet. */
function recordShares(): void {
  Reflect.defineProperty(navigator, 'share', { value: undefined });
  Reflect.deleteProperty(Navigator.prototype, 'share');
  const writeText = (text: string): Promise<void> => {
    document.documentElement.dataset.shared = text;
    return Promise.resolve();
  };
  Reflect.defineProperty(navigator, 'clipboard', { value: { writeText } });
}

/** Runs before the page: as over plain http. */
function loseClipboard(): void {
  Reflect.deleteProperty(Navigator.prototype, 'share');
  Reflect.defineProperty(navigator, 'clipboard', { value: undefined });
}

/** What the button of a place shares. */
async function shared(page: Page, place: string): Promise<string | null> {
  await page.locator(`${place} [data-share]`).evaluate((button: HTMLElement) => {
    button.click();
  });
  return page.locator('html').getAttribute('data-shared');
}

/** Where the links to the other language lead: the fragments. */
function switches(page: Page): Promise<string[]> {
  return page
    .locator('a[data-lang-switch]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).hash)),
    ]);
}

const atTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });

const atEnd = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  });

test('the foot of a story copies its citations as they stand there', async () => {
  const page = await openPage('/en/stories/suzhou/', { before: recordShares });
  const cited = await page.locator('.foot-cite .citation').allTextContents();
  const buttons = page.locator('.foot-cite').getByRole('button', { name: /^Copy/ });
  expect(cited).toHaveLength(await buttons.count());
  for (const [nth, words] of cited.entries()) {
    await buttons.nth(nth).click();
    expect(await page.locator('html').getAttribute('data-shared')).toBe(words);
  }
});

describe.each(TOLD)('$path at $width px', ({ path, ...size }) => {
  test('a step is shared as itself, top and end as the headline; the other language too', async () => {
    const page = await openPage(path, { ...size, reducedMotion: 'reduce', before: recordShares });
    const steps = await stepsOf(page);
    const step = steps[2] ?? '';
    const headline = siteUrl(path);
    expect(await shared(page, '.step-nav')).toBe(headline);
    await jump(page, step);
    await expect.poll(() => page.url()).toBe(`${headline}#${step}`);
    expect(await shared(page, '.step-nav')).toBe(`${headline}#${step}`);
    expect(await switches(page)).toEqual([`#${step}`]);
    await atEnd(page);
    await expect.poll(() => page.url()).toBe(headline);
    expect(await shared(page, '.step-nav')).toBe(headline);
    await jump(page, steps.at(-1) ?? '');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${steps.at(-1) ?? ''}`);
    await atTop(page);
    await expect.poll(() => page.url()).toBe(headline);
    expect(await shared(page, '.step-nav')).toBe(headline);
    expect(await switches(page)).toEqual(['']);
  });

  test('the bar of a step leads to the same step in the other language', async () => {
    const page = await openPage(path, { ...size, reducedMotion: 'reduce' });
    const step = (await stepsOf(page))[2] ?? '';
    await jump(page, step);
    await expect.poll(() => switches(page)).toEqual([`#${step}`]);
    await page.locator('.step-nav a[data-lang-switch]').click();
    const other = path.startsWith('/en/')
      ? path.replace('/en/', '/zh/')
      : path.replace('/zh/', '/en/');
    await page.waitForURL(`${siteUrl(other)}#${step}`);
    await shown(page, step);
  });

  test('without a clipboard it says so, and the address is selected; Escape puts it away', async () => {
    const page = await openPage(path, { ...size, reducedMotion: 'reduce', before: loseClipboard });
    const step = (await stepsOf(page))[1] ?? '';
    await jump(page, step);
    await expect.poll(() => page.url()).toContain(`#${step}`);
    const button = page.locator('.step-nav [data-share]');
    await button.click();
    const said = page.locator('.step-nav .share output');
    expect((await said.textContent())?.trim()).toBe(await button.getAttribute('data-select'));
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement && field.readOnly
        ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
        : '';
    });
    expect(selected).toBe(`${siteUrl(path)}#${step}`);
    const box = await said.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
    await page.keyboard.press('Escape');
    expect(await said.textContent()).toBe('');
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});

describe.each(TOLD.filter(({ path }) => path === '/zh/'))(
  '$path at $width px',
  ({ path, ...size }) => {
    test('a link below the steps lands on its heading, and stays in the address', async () => {
      const page = await openPage(path, { ...size, reducedMotion: 'reduce' });
      const links = page.locator('.to-doors a');
      for (const id of await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href')),
      )) {
        await atTop(page);
        await expect.poll(() => page.url()).toBe(siteUrl(path));
        await page.evaluate((hash) => {
          location.hash = hash ?? '';
        }, id);
        await twoFrames(page);
        const heading = page.locator(`${id ?? ''} h2`).first();
        const seen = await heading.evaluate((node) => {
          const { top } = node.getBoundingClientRect();
          const left = document.documentElement.scrollHeight - innerHeight - scrollY;
          // At the end of the page there is no further to go.
          return top >= 0 && (top < 150 || left < 2) ? 'in view' : `at ${top} px`;
        });
        expect(`${id ?? ''} ${seen}`).toBe(`${id ?? ''} in view`);
        expect(new URL(page.url()).hash).toBe(id);
      }
    });
  },
);
