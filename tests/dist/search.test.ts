import { describe, expect, test } from 'vitest';
import { langs } from '../../src/i18n/lang.ts';
import { kinds, type Index } from '../../src/search/entry.ts';
import { finder } from '../../src/search/finder.ts';
import { distFiles, distPages, documentOf, readDist } from '../lib/dist.ts';
import { linksOf, Site } from '../lib/links.ts';
import { brotli, withImports } from '../lib/weights.ts';

const site = new Site();

describe.each(langs)('the search (%s)', (lang) => {
  const text = readDist(`search.${lang}.json`);
  const index = JSON.parse(text) as Index;
  const page = distPages().find(({ path }) => path === `/${lang}/search/`);
  if (page === undefined) throw new Error(`missing page: /${lang}/search/`);
  const root = documentOf(page);
  const ids = (query: string): readonly string[] =>
    finder(index.entries)(query).map(({ id }) => id);

  test('finds things of every kind, each by an id of its own', () => {
    expect(new Set(index.entries.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(index.entries.map(({ id }) => id)).size).toBe(index.entries.length);
  });

  test('leads to what is there', () => {
    const { document } = root.defaultView ?? { document: root };
    document.body.insertAdjacentHTML(
      'beforeend',
      index.entries.map(({ address }) => `<a href="${address}"></a>`).join(''),
    );
    const links = linksOf(page, document);
    expect(links.flatMap((link) => site.fault(link) ?? [])).toEqual([]);
    expect(links.length).toBeGreaterThan(index.entries.length);
  });

  test('lists on its page all that it finds', () => {
    const listed = [...root.querySelectorAll('.find-all a')].map((link) => link.textContent.trim());
    expect(listed).toEqual(index.entries.map(({ title }) => title.trim()));
  });

  test('weighs 40 kB at most when it is opened', () => {
    const scripts = distFiles().filter((file) => /_astro\/search\.[^.]+\.(?:js|css)$/.test(file));
    expect(scripts.some((file) => file.endsWith('.js'))).toBe(true);
    const loaded = withImports(scripts.filter((file) => file.endsWith('.js')));
    const all = [...loaded, ...scripts.filter((file) => file.endsWith('.css'))];
    const sizes = [text, ...all.map((file) => readDist(file))].map(brotli);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
  });

  test.each([
    ['就业', 'term:new-urban-jobs'],
    ['培训', 'topic:training'],
    ['trainin', 'topic:training'],
    ['unemploymnt', 'term:surveyed-unemployment'],
    ['洞头', 'place:dongtou'],
    ['Dongtou', 'place:dongtou'],
  ])('finds by %s, among others, %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test('finds nothing by what is not there', () => {
    expect(ids('xyzzyq')).toEqual([]);
  });
});
