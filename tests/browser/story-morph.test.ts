import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { differences, jump, OPENINGS, stepsOf } from './story-reader.ts';

test.each(OPENINGS)('$path at $width px: every change ends as drawn', async ({ path, ...size }) => {
  const page = await openPage(path, size);
  // Time stands still until told; every frame of a change is then asked for.
  await page.clock.install();
  await page.reload();
  const steps = await stepsOf(page);
  const wrong: string[] = [];
  const settle = async (name: string): Promise<void> => {
    await page.clock.runFor(1000);
    for (const difference of await differences(page)) wrong.push(`${name}: ${difference}`);
  };
  let moved = 0;
  for (const [i, from] of steps.entries()) {
    for (const [j, to] of steps.entries()) {
      if (i === j) continue;
      const third = steps[(j + 1) % steps.length] ?? from;
      await jump(page, from);
      await settle(from);
      await jump(page, to);
      await settle(`${from} → ${to}`);
      await jump(page, from);
      await page.clock.runFor(150);
      await jump(page, to);
      await page.clock.runFor(150);
      if ((await differences(page)).length > 0) moved++;
      await jump(page, third);
      await settle(`${from} → ${to}, interrupted by ${third}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(moved).toBeGreaterThan(0);
});
