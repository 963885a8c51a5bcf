import { describe, expect, test } from 'vitest';
import { askedPages } from '../lib/dist.ts';
import { readers, reading, refused } from './readers.ts';

// Who gets the site as it is: a page whose styles are changed has no policy.
const usual = readers.filter(({ name, browser }) => name === browser.name);

describe.each(usual)('$name', (reader) => {
  const now = reading(reader);

  test('hears what a policy refuses', async () => {
    const tab = await now().open('/en/');
    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.body.append(style);
    });
    await expect.poll(() => refused(tab)).toContainEqual(expect.stringMatching(/^style-src/));
  });

  test('no page does what its policy refuses', async () => {
    const tab = await now().open('/');
    const found: string[] = [];
    const pages = askedPages();
    for (const { path } of pages) {
      await tab.go(now().site.address(path));
      await tab.evaluate(async () => {
        await document.fonts.ready;
        scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      found.push(...(await refused(tab)).map((what) => `${path}: ${what}`));
    }
    expect(pages.length).toBeGreaterThan(20);
    expect(found.join('\n')).toBe('');
  });
});
