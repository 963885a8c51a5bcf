import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { samplePages } from '../lib/dist.ts';
import { layoutProblems } from './layout.ts';
import { openPage, reload } from './page.ts';

/** Doubles the size that the reader's own settings give to text, until the test ends. */
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const set = (standard: number): Promise<unknown> =>
    session.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
  onTestFinished(() => set(16).then(() => undefined));
  await set(32);
  await reload(page);
}

/** The sizes of all text outside the drawings, by the names of its elements, in order. */
function sizes(page: Page): Promise<{ name: string; size: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(svg *, script, style)')]
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .map((each) => ({
        name: `${each.localName}.${each.className} in ${each.parentElement?.className ?? ''}`,
        size: Number.parseFloat(getComputedStyle(each).fontSize),
      })),
  );
}

describe.each(samplePages())('$path with text of 200%', ({ path, lang }) => {
  test('is cut nowhere at 390 and 1280 px', async () => {
    const page = await openPage(path, { width: 390, lang: lang ?? 'en' });
    await doubleText(page);
    const found: string[] = [];
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await reload(page);
      found.push(...(await layoutProblems(page)).map((problem) => `${width} px: ${problem}`));
    }
    expect(found.join('\n')).toBe('');
  });
});

describe.each(samplePages().filter(({ lang }) => lang !== 'zh'))('$path', ({ path }) => {
  test('has no text that stays small', async () => {
    const page = await openPage(path, { width: 390 });
    const before = await sizes(page);
    await doubleText(page);
    const after = await sizes(page);
    const small = before.flatMap(({ name, size }, i) => {
      const grown = after[i]?.size ?? 0;
      // A title as wide as the screen has nowhere to grow.
      return grown / size < 1.9 && grown < 40 ? [`${name}: ${size} px, then ${grown} px`] : [];
    });
    expect([...new Set(small)].join('\n')).toBe('');
  });
});
