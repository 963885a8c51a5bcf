import { expect, test } from 'vitest';
import { openPage } from './page.ts';

const screens = [
  [360, 640],
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1440, 900],
] as const;

test.each(screens)('the first page is one screen at %i × %i px', async (width, height) => {
  const page = await openPage('/', { width, height });
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  expect(size).toEqual([width, height]);
});
