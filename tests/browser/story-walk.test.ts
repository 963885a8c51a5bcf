import { describe, expect, test } from 'vitest';
import { openPage } from './page.ts';
import { countShifts, shiftProblems } from './shift.ts';
import { differences, LARGEST_SHIFT, shown, stepsOf, TOLD, twoFrames } from './story-reader.ts';
import { recordedSteps, recordSteps } from './story-record.ts';

// Walks in real time take as long as a reader does: one by keyboard where there is one, one by
// finger where there is none.
const isDesk = ({ width }: { readonly width: number }): boolean => width > 1000;

describe.each(TOLD.filter(isDesk))('$path at $width px', ({ path, ...size }) => {
  test('the keyboard walks to the end and turns back; focus stays; nothing shifts', async () => {
    const page = await openPage(path, { ...size, before: countShifts });
    const steps = await stepsOf(page);
    await page.locator('[data-next]').focus();
    for (const step of steps.slice(1)) {
      await page.keyboard.press('Enter');
      await shown(page, step);
      await expect.poll(() => differences(page)).toEqual([]);
    }
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('data-next')).toBe('');
    await page.locator('[data-back]').focus();
    for (const step of steps.toReversed().slice(1, 3)) {
      await page.keyboard.press('Space');
      await shown(page, step);
      await expect.poll(() => differences(page)).toEqual([]);
    }
    expect(await focused.getAttribute('data-back')).toBe('');
    expect(await shiftProblems(page, LARGEST_SHIFT)).toEqual([]);
  });
});

describe.each(TOLD.filter((size) => !isDesk(size)))('$path at $width px', ({ path, ...size }) => {
  test('reading by the wheel passes every step in order', async () => {
    const page = await openPage(path, { ...size, before: countShifts });
    const steps = await stepsOf(page);
    await recordSteps(page);
    await page.mouse.move(size.width / 2, size.height - 150);
    const turns = (await page.evaluate(() => document.body.scrollHeight)) / 240;
    for (let turn = 0; turn < turns; turn++) {
      await page.mouse.wheel(0, 240);
      await twoFrames(page);
    }
    await expect.poll(() => recordedSteps(page)).toEqual(steps);
    await expect.poll(() => differences(page)).toEqual([]);
    expect(await shiftProblems(page, LARGEST_SHIFT)).toEqual([]);
  });
});
