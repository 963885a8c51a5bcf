import { describe, expect, test } from 'vitest';
import { asksAll } from '../lib/dist.ts';
import type { DistPage } from '../lib/dist.ts';
import { openPage, reload } from './page.ts';
import { askAll, COLOURLESS, LOADED, QUESTIONS, UNSCRIPTED, WIDTHS } from './questions.ts';
import { countShifts } from './shift.ts';

/** Only a story decides by its width before it first paints. */
function decidesByWidth({ kind }: DistPage): boolean {
  return kind === 'stories/*' || kind === 'home';
}

/**
 * Visits every page once with script and once without, and puts all questions on the way. What is the
 * same in each language, its colours and what script adds, is asked in one unless all is asked.
 */
export function visitAll(pages: readonly DistPage[]): void {
  describe.each(pages)('$path', (visited) => {
    const { path, lang = 'en' } = visited;
    const whole = asksAll || lang !== 'zh';
    const questions = whole ? QUESTIONS : COLOURLESS;

    test('has the answers it should', async () => {
      const [first, ...others] = WIDTHS;
      const page = await openPage(path, { width: first, lang, cold: true, before: countShifts });
      const found = [...(await askAll(page, questions, first))];
      for (const width of others) {
        await page.setViewportSize({ width, height: 900 });
        if (LOADED.includes(width) || decidesByWidth(visited)) await reload(page);
        found.push(...(await askAll(page, questions, width)));
      }
      expect(found.join('\n')).toBe('');
    });

    if (!whole) return;
    test('has them without script too', async () => {
      const page = await openPage(path, { lang, javaScript: false });
      expect((await askAll(page, UNSCRIPTED, 1280)).join('\n')).toBe('');
    });
  });
}
