import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath, distPages, distRoot, documentOf, isEmbed } from '../lib/dist.ts';
import { pngSize } from '../lib/png.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
const root = new URL(basePath, SITE_URL).href;
// What is framed or mailed is another page in another dress, which has the card.
const pages = distPages().filter(
  (page) => page.lang !== undefined && !isEmbed(page) && page.kind !== 'files/*',
);

describe.each(pages)('$path', (page) => {
  const document = documentOf(page);
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';

  it('has a card that is there, of the size it states', () => {
    const image = meta('og:image');
    expect(image.startsWith(root)).toBe(true);
    const { width, height } = pngSize(join(distRoot, image.slice(root.length)));
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual([`${width}`, `${height}`]);
    expect(meta('og:image:alt')).not.toBe('');
    expect(meta('og:url')).toBe(root + page.path.slice(1));
  });

  if (page.kind !== 'stories/*') return;

  it('is a story: its own card, its days, its facts', () => {
    expect(meta('og:image')).toBe(root + page.path.slice(1).replace(/\/$/, '.card.png'));
    expect(meta('article:modified_time') >= meta('article:published_time')).toBe(true);
    const facts = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(facts)).toMatchObject({
      '@type': 'NewsArticle',
      headline: document.querySelector('h1')?.textContent.trim(),
      url: root + page.path.slice(1),
      datePublished: meta('article:published_time').slice(0, 10),
      dateModified: meta('article:modified_time').slice(0, 10),
    });
  });

  it('ends on its back matter', () => {
    const foot = document.querySelector('.story-foot');
    const parts = ['sources', 'checks', 'how', 'corrections', 'ask', 'cite', 'related'];
    expect(parts.filter((part) => !foot?.querySelector(`.foot-${part}`))).toEqual([]);
    const amounts = [...(foot?.querySelectorAll('.account td:last-child') ?? [])].map((cell) =>
      Number(cell.textContent),
    );
    const sum = amounts.pop();
    expect(amounts.reduce((total, each) => total + each, 0)).toBe(sum);
    expect(foot?.querySelector('.citation')?.textContent).toContain(root + page.path.slice(1));
  });
});
