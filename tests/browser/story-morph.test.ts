import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { everyChange, holdFrames, walk } from './story-clock.ts';
import { stepsOf, TOLD } from './story-reader.ts';

const HALF_WAY = 200;
const OVER = 1000;

/** Every change to its end; then every one interrupted: those at even places, those at odd. */
const ROUTES = [() => true, (k: number) => k % 2 === 0, (k: number) => k % 2 === 1];

test('everyChange(count) makes each change once', () => {
  const walked = everyChange(7);
  const changes = walked.slice(1).map((to, k) => `${walked[k] ?? ''} → ${to}`);
  expect([changes.length, new Set(changes).size]).toEqual([42, 42]);
});

test.each(TOLD)('$path at $width px: every change ends as drawn', async ({ path, ...size }) => {
  const page = await openPage(path, { ...size, before: holdFrames });
  const steps = await stepsOf(page);
  const route = everyChange(steps.length);
  for (const isOver of ROUTES) {
    const visits = route.map((step, k) => ({ step, pass: isOver(k) ? OVER : HALF_WAY }));
    const drawn = await page.evaluate(walk, visits);
    const names = route.map((step) => steps[step] ?? '');
    const wrong = drawn.flatMap((isDrawn, k) =>
      isOver(k) && !isDrawn ? [names.slice(Math.max(0, k - 2), k + 1).join(' → ')] : [],
    );
    expect(wrong).toEqual([]);
    // A change that was interrupted was really under way.
    const halves = drawn.filter((_, k) => k > 0 && !isOver(k));
    expect(halves.filter((isDrawn) => isDrawn).length).toBeLessThanOrEqual(halves.length / 2);
  }
});
