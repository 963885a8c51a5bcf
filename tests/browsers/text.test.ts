import { describe, expect, test } from 'vitest';
import { layoutProblems } from '../browser/layout.ts';
import { samplePages } from '../lib/dist.ts';
import { readers, reading } from './readers.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

/**
 * Whether a drawing keeps the sizes that it was drawn in. Firefox, told to enlarge text alone,
 * enlarges the labels of drawings too, where they have no room to grow; no style can stop it.
 */
const keepsDrawings = (name: string): boolean => name !== 'Firefox';
const isInDrawing = (problem: string): boolean => /\((?:tspan|text)\b|^and \d+ more/.test(problem);

describe.each(readers.filter(({ large }) => large))('$name', (reader) => {
  const now = reading(reader);

  test('has text of twice the size', async () => {
    const tab = await now().open('/en/about/');
    const size = await tab.evaluate(() => {
      const text = document.querySelector('main p') ?? document.body;
      return [document.documentElement, text].map((each) =>
        Number.parseFloat(getComputedStyle(each).fontSize),
      );
    });
    expect(size[0]).toBe(32);
    expect(size[1]).toBeGreaterThanOrEqual(26);
    await tab.close();
  });

  test.each(samplePages())('$path is cut nowhere', async ({ path }) => {
    const tab = await now().open('/');
    const found: string[] = [];
    for (const size of sizes) {
      await tab.resize(size);
      await tab.go(now().site.address(path));
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      const wrong = (await layoutProblems(tab)).filter(
        (problem) => keepsDrawings(reader.browser.name) || !isInDrawing(problem),
      );
      found.push(...wrong.map((problem) => `${size.width} px: ${problem}`));
    }
    expect(found.join('\n')).toBe('');
    await tab.close();
  });
});
