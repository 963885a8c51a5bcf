import { describe, expect, test } from 'vitest';
import { askedPages } from '../lib/dist.ts';
import { openPage } from './page.ts';

const pages = askedPages().filter(({ kind }) => kind === 'documents/*' || kind === 'due');

/** Runs before the page: the clipboard writes down what it is given. */
function recordCopies(): void {
  const writeText = (text: string): Promise<void> => {
    document.documentElement.dataset.copied = text;
    return Promise.resolve();
  };
  Reflect.defineProperty(navigator, 'clipboard', { value: { writeText } });
}

describe.each(pages)('$path', ({ path, lang }) => {
  test('copies what stands beside its button, and says so', async () => {
    const page = await openPage(path, { lang: lang ?? 'en', before: recordCopies });
    const folded = page.locator('details:has([data-copy])').first();
    if ((await folded.count()) > 0)
      await folded.evaluate((each) => ((each as HTMLDetailsElement).open = true));
    const button = page.locator('[data-copy]').first();
    expect(await button.isVisible()).toBe(true);
    await button.click();
    const text = await page
      .locator(`#${(await button.getAttribute('data-copy')) ?? ''}`)
      .textContent();
    expect(await page.locator('html').getAttribute('data-copied')).toBe(text);
    const said = page.locator('[data-copy] + output').first();
    expect((await said.textContent())?.trim()).toBe(await button.getAttribute('data-copied'));
  });
});
