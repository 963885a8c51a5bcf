import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { samplePages } from '../lib/dist.ts';
import { layoutProblems } from './layout.ts';
import { openPage, reload } from './page.ts';
import { stillSmall, textSizes } from './text-sizes.ts';

/** Doubles the size that the reader's own settings give to text, until the test ends. */
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const set = (standard: number): Promise<unknown> =>
    session.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
  onTestFinished(() => set(16).then(() => undefined));
  await set(32);
  await reload(page);
}

// What is wider, and in Chinese, `npm run test:browsers` asks.
describe.each(samplePages().filter(({ lang }) => lang !== 'zh'))('$path', ({ path }) => {
  test('with text of 200% has none that stays small, and none that is cut at 390 px', async () => {
    const page = await openPage(path, { width: 390 });
    const before = await page.evaluate(textSizes);
    await doubleText(page);
    expect(stillSmall(before, await page.evaluate(textSizes)).join('\n')).toBe('');
    expect((await layoutProblems(page)).join('\n')).toBe('');
  });
});
