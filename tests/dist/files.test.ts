import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distPages, distRoot, documentOf } from '../lib/dist.ts';
import type { DistPage } from '../lib/dist.ts';
import { linksOf } from '../lib/links.ts';

const pages = distPages();
const files = pages.filter(({ kind }) => kind === 'files/*');
const stories = pages.filter(({ kind }) => kind === 'stories/*');
const textOf = (selector: string, page: DistPage): string[] =>
  [...documentOf(page).querySelectorAll(selector)].map((each) =>
    each.textContent.replaceAll(/\s+/g, ' ').trim(),
  );

it('there is a file of every story', () => {
  expect(files.map(({ path }) => path)).toEqual(
    stories.map(({ path }) => path.replace('/stories/', '/files/').replace(/\/$/, '.html')),
  );
});

describe.each(files)('$path', (page) => {
  const document = documentOf(page);
  const story = stories.find(
    ({ path }) => path === page.path.replace('/files/', '/stories/').replace('.html', '/'),
  );

  it('is no heavier than 250 kB', () => {
    expect(statSync(join(distRoot, page.file)).size).toBeLessThanOrEqual(250_000);
  });

  it('runs nothing and asks for nothing', () => {
    const asking =
      'script, img, iframe, object, embed, source, video, audio, link[rel~="stylesheet"]';
    expect(document.querySelectorAll(asking)).toHaveLength(0);
    const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
    expect(styles.join('')).not.toMatch(/@import|url\(/);
    expect(document.querySelector('[onclick], [onload], [style]')).toBeNull();
  });

  it('leads from wherever it lies to the site', () => {
    const within = linksOf(page).filter(({ address }) => !/^https?:/.test(address));
    expect(within.filter(({ address }) => !address.startsWith('#'))).toEqual([]);
  });

  it('tells the whole story, each chart at both widths', () => {
    if (story === undefined) throw new Error('missing story');
    expect(textOf('h1', page)).toEqual(textOf('h1', story));
    expect(textOf('.step h2', page)).toEqual(textOf('.step h2', story));
    const steps = document.querySelectorAll('.step');
    for (const step of steps) expect(step.querySelectorAll('.drawings > svg')).toHaveLength(2);
    expect(steps.length).toBeGreaterThan(3);
  });
});
