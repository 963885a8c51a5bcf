import { expect, test } from 'vitest';
import { layoutProblems } from './layout.ts';
import { openPage } from './page.ts';
import { jump, OPENINGS, stepsOf } from './story-reader.ts';

test.each(OPENINGS)(
  '$path at $width px: nothing overlaps or is cut at any step',
  async ({ path, ...size }) => {
    const page = await openPage(path, { ...size, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const step of await stepsOf(page)) {
      await jump(page, step);
      found.push(...(await layoutProblems(page)).map((problem) => `${step}: ${problem}`));
    }
    expect(found.join('\n')).toBe('');
  },
);
