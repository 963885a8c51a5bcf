import { describe, expect, test } from 'vitest';
import { layoutProblems } from '../browser/layout.ts';
import { asksAll, samplePages } from '../lib/dist.ts';
import { readers, reading } from './readers.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
/** A desk in one language, a phone in the other; where all is asked, both in each. */
const openings = samplePages().flatMap(({ path, lang }) =>
  (asksAll ? [phone, desk] : [lang === 'zh' ? phone : desk]).map((size) => ({ path, ...size })),
);

/**
 * Whether the labels of drawings are judged. Firefox, told to enlarge text alone, enlarges them too,
 * where they have no room to grow, and no style stops it; WebKit does not say rightly where they are.
 */
const judgesLabels = (name: string): boolean => name === 'Chromium';
const isLabel = (problem: string): boolean => /\((?:tspan|text)\b|^and \d+ more/.test(problem);

describe.each(readers.filter(({ large }) => large))('$name', (reader) => {
  const now = reading(reader);

  test.each(openings)('$path is cut nowhere at $width px', async ({ path, ...size }) => {
    const tab = await now().open('/');
    await tab.resize(size);
    await tab.go(now().site.address(path));
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const found = (await layoutProblems(tab)).filter(
      (problem) => judgesLabels(reader.browser.name) || !isLabel(problem),
    );
    expect(found.join('\n')).toBe('');
  });
});
