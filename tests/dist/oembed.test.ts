import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { basePath, distPages, distRoot, documentOf, readDist } from '../lib/dist.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
const root = new URL(basePath, SITE_URL).href;

/** What WordPress leaves of the elements in an answer of a site that it does not know. */
const kept: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  BLOCKQUOTE: [],
  IFRAME: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

describe.each(distPages().filter(({ kind }) => kind === 'charts/*'))('$path', (page) => {
  const link = documentOf(page).querySelector('link[type="application/json+oembed"]');
  const file = (link?.getAttribute('href') ?? '').replace(root, '');
  const answer = JSON.parse(readDist(file)) as Readonly<Record<string, unknown>>;
  const html = String(answer.html);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);

  it('leads to an answer of oEmbed 1.0', () => {
    expect(link?.getAttribute('rel')).toBe('alternate');
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: documentOf(page).querySelector('h1')?.textContent.trim(),
      provider_url: `${root}${page.lang ?? ''}/`,
    });
    for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
      expect(answer[name], name).toEqual(expect.any(Number));
    for (const name of ['author_name', 'author_url', 'provider_name', 'thumbnail_url'])
      expect(answer[name], name).toEqual(expect.any(String));
  });

  it('gives html that WordPress leaves as it is', () => {
    expect(html).toMatch(/^<blockquote>.*<\/blockquote><iframe [^>]*><\/iframe>$/);
    const lost = [...document.body.querySelectorAll('*')].flatMap(({ tagName, attributes }) =>
      [...attributes]
        .map(({ name }) => name)
        .filter((name) => kept[tagName]?.includes(name) !== true)
        .map((name) => `${tagName} ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('names a thumbnail that is there, of the size that it says', () => {
    const picture = readFileSync(join(distRoot, String(answer.thumbnail_url).replace(root, '')));
    // The size of a PNG stands in its first chunk (w3.org/TR/png-3, 11.2.1).
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      answer.thumbnail_width,
      answer.thumbnail_height,
    ]);
  });

  it('frames a page that is there, no higher than WordPress lets it be', () => {
    const frame = document.querySelector('iframe');
    const path = (frame?.getAttribute('src') ?? '').replace(root, '');
    expect(statSync(join(distRoot, path, 'index.html')).isFile()).toBe(true);
    expect(`/${path}`).toBe(page.path.replace('/charts/', '/embed/'));
    expect(Number(frame?.getAttribute('height'))).toBe(answer.height);
    expect(Number(answer.height)).toBeLessThanOrEqual(1000);
    expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe(
      `${root}${page.path.slice(1)}`,
    );
  });
});

it('the script for hosts is a kilobyte at most', () => {
  expect(statSync(join(distRoot, 'embed.js')).size).toBeLessThanOrEqual(1000);
});
