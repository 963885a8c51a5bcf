import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './page.ts';
import { countShifts, shiftProblems } from './shift.ts';
import {
  differences,
  jump,
  LARGEST_SHIFT,
  state,
  stepsOf,
  TOLD,
  twoFrames,
} from './story-reader.ts';

/** What a reader without a stage sees: every step's figure after its text, and no stage. */
function unrolled(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const count = (selector: string, holds: (node: Element) => boolean): number =>
      [...document.querySelectorAll(selector)].filter(holds).length;
    const box = (node: Element | null | undefined): DOMRect =>
      node?.getBoundingClientRect() ?? new DOMRect();
    const isVisible = (node: Element): boolean => box(node).width > 0 && box(node).height > 0;
    return {
      steps: count('[data-step]', isVisible),
      figures: count('[data-figure]', isVisible),
      drawings: count('[data-figure] svg[data-width]', isVisible),
      afterText: count('[data-step]', (step) => {
        const text = box(step.querySelector('.step-text'));
        return text.height > 0 && box(step.querySelector('[data-figure]')).top >= text.bottom - 1;
      }),
      stages: count('[data-stage], [data-step-nav]', isVisible),
    };
  });
}

const all = (steps: number): Record<string, number> => ({
  steps,
  figures: steps,
  drawings: steps,
  afterText: steps,
  stages: 0,
});

describe.each(TOLD)('$path at $width px', ({ path, ...size }) => {
  test('without script every figure stands after its text', async () => {
    const page = await openPage(path, { ...size, javaScript: false });
    const steps = await page.locator('[data-step]').count();
    expect(await unrolled(page)).toEqual(all(steps));
    expect(await page.locator('[data-show-all]').isVisible()).toBe(false);
  });

  test('on paper every figure stands after its text; then reading goes on where it was', async () => {
    const page = await openPage(path, size);
    const steps = await stepsOf(page);
    const third = steps[2] ?? '';
    await jump(page, third);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => unrolled(page)).toEqual(all(steps.length));
    await twoFrames(page);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => state(page)).toMatchObject({ mode: 'staged', step: third });
    await expect.poll(() => differences(page)).toEqual([]);
  });
});

describe.each(TOLD)('$path at $width px', ({ path, ...size }) => {
  test('printing unrolls the story and rolls it up again', async () => {
    const page = await openPage(path, size);
    const third = (await stepsOf(page))[2] ?? '';
    await jump(page, third);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const staged = document.documentElement.classList.contains('staged');
        document.documentElement.dataset.printed = staged ? 'staged' : 'all';
      });
    });
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.locator('html').getAttribute('data-printed')).toBe('all');
    await expect.poll(() => state(page)).toMatchObject({ mode: 'staged', step: third });
    await expect.poll(() => differences(page)).toEqual([]);
  });

  test('with reduced motion a chart is whole the moment it changes', async () => {
    const page = await openPage(path, { ...size, reducedMotion: 'reduce' });
    // The stage says which step it shows before it draws it, and this runs right after both.
    await page.locator('[data-stage]').evaluate((stage) => {
      const compare = (): void => {
        const html = (selector: string): string =>
          [...document.querySelectorAll(`${selector} svg[data-width]`)]
            .map((svg) => svg.outerHTML)
            .join('');
        const isWhole =
          html('[data-stage-chart]') === html('[data-step][data-active] [data-figure]');
        stage.setAttribute(
          'data-whole',
          (stage.getAttribute('data-whole') ?? '') + (isWhole ? '1' : '0'),
        );
      };
      new MutationObserver(compare).observe(stage, { attributeFilter: ['data-active'] });
    });
    const steps = await stepsOf(page);
    for (const step of steps.slice(1)) await jump(page, step);
    const whole = await page.locator('[data-stage]').getAttribute('data-whole');
    expect(whole).toBe('1'.repeat(steps.length - 1));
  });

  test('"show all charts" unrolls the story at the same step, and is remembered', async () => {
    const page = await openPage(path, { ...size, before: countShifts });
    const steps = await stepsOf(page);
    const third = steps[2] ?? '';
    await jump(page, third);
    const button = page.locator('[data-show-all]');
    await button.evaluate((node) => {
      node.focus({ preventScroll: true });
    });
    await page.keyboard.press('Enter');
    expect(await unrolled(page)).toEqual(all(steps.length));
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator(':focus').getAttribute('data-show-all')).toBe('');
    await page.reload();
    await expect.poll(() => state(page)).toMatchObject({ mode: 'all', step: third });
    expect(await unrolled(page)).toEqual(all(steps.length));
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await shiftProblems(page, LARGEST_SHIFT)).toEqual([]);
    await jump(page, third);
    await button.evaluate((node) => {
      node.focus({ preventScroll: true });
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => state(page)).toMatchObject({ mode: 'staged', step: third });
    await expect.poll(() => differences(page)).toEqual([]);
  });

  test('a screen that loses its room and gets it back keeps the step', async () => {
    const page = await openPage(path, size);
    const steps = await stepsOf(page);
    const third = steps[2] ?? '';
    await jump(page, third);
    await page.setViewportSize({ width: 700, height: 390 });
    await expect.poll(() => unrolled(page)).toEqual(all(steps.length));
    await page.setViewportSize({ width: 1440, height: 1000 });
    await expect.poll(() => state(page)).toMatchObject({ mode: 'staged', step: third });
    await page.setViewportSize(size);
    await expect.poll(() => state(page)).toMatchObject({ mode: 'staged', step: third });
    await expect.poll(() => differences(page)).toEqual([]);
  });
});
