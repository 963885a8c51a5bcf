import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { holdFrames, walkAll } from './story-clock.ts';
import { OPENINGS, stepsOf } from './story-reader.ts';

test.each(OPENINGS)('$path at $width px: every change ends as drawn', async ({ path, ...size }) => {
  const page = await openPage(path, { ...size, before: holdFrames });
  const { length } = await stepsOf(page);
  const { wrong, moved, made } = await page.evaluate(walkAll);
  expect(wrong).toEqual([]);
  expect(made).toBe(2 * length * (length - 1));
  expect(moved).toBeGreaterThan(made / 4);
});
