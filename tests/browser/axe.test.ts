import { describe, expect, it } from 'vitest';
import { samplePages } from '../lib/dist.ts';
import { axeViolations } from './axe.ts';
import { openPage } from './page.ts';

describe.each(samplePages())('axe on $path', ({ path, lang }) => {
  it.each([true, false])('finds nothing in light or dark, script %s', async (javaScript) => {
    const page = await openPage(path, { javaScript, lang: lang ?? 'en' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = (await axeViolations(page, javaScript)).map(
        (each) => `${colorScheme}: ${each}`,
      );
      expect(found.join('\n')).toBe('');
    }
  });
});

describe('axeViolations(page)', () => {
  it.each([true, false])('sees a planted fault, script %s', async (javaScript) => {
    const page = await openPage('/', { javaScript });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," width="20" height="20">');
    });
    expect((await axeViolations(page, javaScript)).join('\n')).toContain('image-alt');
  });
});
