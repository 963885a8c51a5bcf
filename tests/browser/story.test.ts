import { describe, expect, test } from 'vitest';
import { layoutProblems } from './layout.ts';
import { openPage } from './page.ts';
import { countShifts, shiftProblems } from './shift.ts';
import {
  differences,
  jump,
  LARGEST_SHIFT,
  OPENINGS,
  shown,
  state,
  stepsOf,
  STORIES,
  TOLD,
} from './story-reader.ts';

test.each(['en', 'zh'])('there are stories to ask in %s', (lang) => {
  expect(STORIES.some((path) => path.startsWith(`/${lang}/stories/`))).toBe(true);
});

describe.each(OPENINGS)('$path at $width px', ({ path, ...size }) => {
  test('each step brings its chart, its place in the row and its address; nothing overlaps or is cut', async () => {
    const page = await openPage(`${path}?from=test`, size);
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    await expect
      .poll(() => state(page))
      .toMatchObject({ step: steps[0], hash: '', otherLanguage: '' });
    const found: string[] = [];
    for (const [i, step] of [...steps.entries()].reverse()) {
      await jump(page, step);
      await expect.poll(() => differences(page)).toEqual([]);
      await expect
        .poll(() => state(page))
        .toEqual({
          mode: 'staged',
          step,
          section: step,
          position: `${i + 1} / ${steps.length}`,
          back: String(i === 0),
          next: String(i === steps.length - 1),
          hash: `#${step}`,
          otherLanguage: `#${step}`,
        });
      expect(page.url()).toContain('?from=test#');
      found.push(
        ...(await layoutProblems(page, { inWindow: true })).map((problem) => `${step}: ${problem}`),
      );
    }
    expect(found.join('\n')).toBe('');
  });
});

describe.each(TOLD)('$path at $width px', ({ path, ...size }) => {
  test('opened or reloaded at an anchor, it shows that step', async () => {
    const first = await openPage(path, size);
    const step = (await stepsOf(first))[2] ?? '';
    await first.close();
    const page = await openPage(`${path}#${step}`, { ...size, before: countShifts });
    for (const again of [true, false]) {
      await shown(page, step);
      await expect.poll(() => differences(page)).toEqual([]);
      await expect.poll(() => state(page)).toMatchObject({ section: step, hash: `#${step}` });
      expect(await shiftProblems(page, LARGEST_SHIFT)).toEqual([]);
      if (again) await page.reload();
    }
  });
});

const TOLD_PATHS = [...new Set(TOLD.map(({ path }) => path))];
const LOWEST = [
  { width: 320, height: 620 },
  { width: 768, height: 1056 },
  { width: 1000, height: 600 },
];

test.each(TOLD_PATHS.flatMap((path) => LOWEST.map((size) => ({ path, ...size }))))(
  '$path at $width × $height px: a link reaches every step, and no other',
  async ({ path, ...size }) => {
    const page = await openPage(path, { ...size, reducedMotion: 'reduce' });
    const steps = await stepsOf(page);
    for (const step of [...steps, ...steps.toReversed()]) await jump(page, step);
    expect(await differences(page)).toEqual([]);
    await expect.poll(() => state(page)).toMatchObject({ mode: 'staged' });
  },
);
