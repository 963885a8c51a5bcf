import type { Page } from 'playwright-core';

/** What is lit: the marks that a light lies behind, and the numbers and words. */
export interface Lights {
  readonly marks: readonly string[];
  /** Lights that lie behind no mark. */
  readonly stray: number;
  readonly words: readonly string[];
}

/** Reads where the lights lie in the drawing that is seen. */
export function lights(page: Page): Promise<Lights> {
  return page.evaluate(() => {
    const covers = (light: DOMRect, mark: DOMRect): boolean =>
      Math.abs(light.x + light.width / 2 - mark.x - mark.width / 2) < 1.5 &&
      Math.abs(light.y + light.height / 2 - mark.y - mark.height / 2) < 1.5 &&
      light.width >= mark.width &&
      light.height >= mark.height;
    const marks = [...document.querySelectorAll('.drawings [data-key]')].map((mark) => ({
      key: mark.getAttribute('data-key') ?? '',
      box: mark.getBoundingClientRect(),
    }));
    const behind = [...document.querySelectorAll('.lights > i')].map((light) => {
      const box = light.getBoundingClientRect();
      return marks.flatMap((mark) => (covers(box, mark.box) ? [mark.key] : []));
    });
    return {
      marks: [...new Set(behind.flat())].sort(),
      stray: behind.filter((keys) => keys.length === 0).length,
      words: [...document.querySelectorAll('[data-lit]')].map((words) => words.textContent.trim()),
    };
  });
}

/** The marks of the figures, and the values beside them, that the seen drawing has. */
export function marksOf(page: Page, figures: readonly string[]): Promise<string[]> {
  return page.evaluate((ids) => {
    const keys = [...document.querySelectorAll('.drawings [data-key]')]
      .filter((mark) => mark.getClientRects().length > 0)
      .map((mark) => mark.getAttribute('data-key') ?? '');
    const wanted = ids.flatMap((id) => [id, `${id}:value`]);
    return wanted.filter((key) => keys.includes(key)).sort();
  }, figures);
}
