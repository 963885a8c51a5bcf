import { describe, expect, test } from 'vitest';
import { layoutProblems } from '../browser/layout.ts';
import { stillSmall, textSizes } from '../browser/text-sizes.ts';
import { samplePages } from '../lib/dist.ts';
import { readers, reading } from './readers.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

describe.each(readers.filter(({ large }) => large))('$name', (reader) => {
  const plain = reading({ name: reader.name, browser: reader.browser });
  const now = reading(reader);

  test.each(samplePages())('$path grows, and is cut nowhere', async ({ path }) => {
    const small = await plain().open(path);
    await small.resize(sizes[0]);
    await small.go(plain().site.address(path));
    const before = await small.evaluate(textSizes);
    await small.close();

    const tab = await now().open('/');
    const found: string[] = [];
    for (const size of sizes) {
      await tab.resize(size);
      await tab.go(now().site.address(path));
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      if (size === sizes[0]) found.push(...stillSmall(before, await tab.evaluate(textSizes)));
      const wrong = await layoutProblems(tab);
      found.push(...wrong.map((problem) => `${size.width} px: ${problem}`));
    }
    expect(found.join('\n')).toBe('');
    await tab.close();
  });
});
