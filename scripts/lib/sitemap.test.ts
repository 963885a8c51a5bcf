import { describe, expect, it, test } from 'vitest';
import { mapEntry, sitemap, sitemapIndex } from './sitemap.ts';

const page = (inside: string): string => `<!doctype html><html><head>${inside}</head><body></body>`;
const canonical = '<link rel="canonical" href="https://e.org/en/a/">';
const twin = '<link rel="alternate" hreflang="zh-Hans" href="https://e.org/zh/a/">';
const feed = '<link rel="alternate" type="application/atom+xml" href="/feed.xml">';

describe('mapEntry(html)', () => {
  it('is the page by its address, with its other languages and no feed', () => {
    expect(mapEntry(page(canonical + twin + feed))).toEqual({
      address: 'https://e.org/en/a/',
      alternates: [{ lang: 'zh-Hans', address: 'https://e.org/zh/a/' }],
    });
  });

  it.each([
    ['asks not to be indexed', `${canonical}<meta name="robots" content="noindex">`],
    ['has no address of its own', ''],
  ])('is null where a page %s', (_, inside) => {
    expect(mapEntry(page(inside))).toBeNull();
  });
});

test('sitemap(entries) has the addresses in order, and no sign that XML would read', () => {
  const entries = ['https://e.org/b?x=1&y="', 'https://e.org/a'].map((address) => ({
    address,
    alternates: [],
  }));
  const locs = Array.from(sitemap(entries).matchAll(/<loc>(.*)<\/loc>/g), ([, loc]) => loc);
  expect(locs).toEqual(['https://e.org/a', 'https://e.org/b?x=1&amp;y=&quot;']);
});

test('sitemapIndex(addresses) names each sitemap', () => {
  expect(sitemapIndex(['https://e.org/sitemap-0.xml'])).toContain(
    '<sitemap><loc>https://e.org/sitemap-0.xml</loc></sitemap>',
  );
});
