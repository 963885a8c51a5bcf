import { describe, expect, it } from 'vitest';
import { samplePages } from '../lib/dist.ts';
import { axeViolations } from './axe.ts';
import { openPage } from './page.ts';

const ways = [
  { colorScheme: 'light', javaScript: true },
  { colorScheme: 'dark', javaScript: true },
  { colorScheme: 'light', javaScript: false },
  { colorScheme: 'dark', javaScript: false },
] as const;

describe.each(samplePages())('axe on $path', ({ path, lang }) => {
  it.each(ways)('finds nothing: $colorScheme, script $javaScript', async (way) => {
    const page = await openPage(path, { ...way, lang: lang ?? 'en' });
    expect((await axeViolations(page, way.javaScript)).join('\n')).toBe('');
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
