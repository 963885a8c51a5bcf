import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Site } from './site-settings.ts';

/** What a search engine is told of a page: its address, and the same page in each language. */
export interface MapEntry {
  readonly address: string;
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
}

/**
 * A page as its own head describes it; null where it asks not to be indexed or has no address of
 * its own.
 */
export function mapEntry(html: string): MapEntry | null {
  const { document } = parseHTML(html.slice(0, html.indexOf('</head>')));
  const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (/\bnoindex\b/.test(robots) || address === null || address === undefined) return null;
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
  // A copy: what is cut out of a text would keep all of it, and so the text of every page.
  return structuredClone({
    address,
    alternates: links.map((link) => ({
      lang: link.getAttribute('hreflang') ?? '',
      address: link.getAttribute('href') ?? '',
    })),
  });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap, by https://www.sitemaps.org/protocol.html, in the order of the addresses. */
export function sitemap(entries: readonly MapEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const urls = sorted.map(({ address, alternates }) => {
    const links = alternates.map(
      ({ lang, address: href }) =>
        `<xhtml:link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(href)}"/>`,
    );
    return `<url><loc>${escaped(address)}</loc>${links.join('')}</url>\n`;
  });
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}

/** The list of sitemaps, by their whole addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const maps = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="${schema}">\n${maps.join('')}</sitemapindex>\n`;
}

/** How many addresses one sitemap may hold. */
const most = 50_000;

/** Writes `sitemap-index.xml` and the sitemaps of it into the folder of a site. */
export async function writeSitemaps(
  entries: readonly MapEntry[],
  { folder, origin, base }: Site,
): Promise<void> {
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, nth) =>
    entries.slice(nth * most, (nth + 1) * most),
  );
  const names = parts.map((_, nth) => `sitemap-${nth}.xml`);
  await Promise.all(
    parts.map((part, nth) => writeFile(join(folder, `sitemap-${nth}.xml`), sitemap(part))),
  );
  const index = sitemapIndex(names.map((name) => new URL(base + name, origin).href));
  await writeFile(join(folder, 'sitemap-index.xml'), index);
}
