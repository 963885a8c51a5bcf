import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { STORIES } from './story-reader.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

test.each(STORIES.flatMap((path) => SIZES.map((size) => ({ path, ...size }))))(
  '$path opens at $width × $height px with its headline, its sentence and its picture',
  async ({ path, ...size }) => {
    const page = await openPage(path, size);
    // Only then is the bar there, which lies over the foot of the screen.
    await page.waitForSelector('[data-ready]');
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.step-nav')?.getBoundingClientRect();
      const seen = [
        ...document.querySelectorAll('h1, header > .dek, [data-stage-chart] .drawings svg'),
      ];
      return seen.flatMap((each) => {
        const { left, right, bottom, height } = each.getBoundingClientRect();
        const isOverBar = bar && left < bar.right && right > bar.left;
        const end = isOverBar ? bar.top : innerHeight;
        return height === 0 || bottom <= end
          ? []
          : [`${each.tagName} ends ${bottom - end} px below`];
      });
    });
    expect(hidden).toEqual([]);
  },
);
