import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { langs, tags } from '../../src/i18n/lang.ts';
import { words } from '../../src/i18n/words.ts';
import { asObject, croissantProblems, objectsOf, type Json } from '../lib/croissant.ts';
import { dataBytes } from '../lib/data-files.ts';
import { basePath, distFiles, distPages, documentOf, isEmbed, readDist } from '../lib/dist.ts';
import { named, parseXml, wordsOf } from '../lib/xml.ts';
import { authorOf, zotero } from '../lib/zotero.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
const root = new URL(basePath, SITE_URL).href;
const pages = distPages();
const files = new Set(distFiles());

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether an address leads to a file of this build. */
function isBuilt(address: string): boolean {
  const { origin, pathname } = new URL(address);
  const path = decodeURIComponent(origin + pathname).slice(root.length);
  return address.startsWith(root) && files.has(path.replace(/(^|\/)$/, '$1index.html'));
}

describe.each(ledger.datasets.map(({ id }) => id))('data/%s/croissant.json', (id) => {
  const data = asObject(JSON.parse(readDist(`data/${id}/croissant.json`)));
  const offered = objectsOf(data.distribution);

  it('is a dataset of Croissant 1.1 with all that Google asks for', () => {
    expect(croissantProblems(data)).toEqual([]);
  });

  it('names files that are there, with their sizes and hashes', () => {
    for (const file of offered) {
      const bytes = dataBytes(String(file.contentUrl).slice(`${root}data/`.length));
      expect(file).toMatchObject({ contentSize: `${bytes.length} B`, sha256: sha256(bytes) });
    }
    expect(offered.map((file) => file['@id'])).toEqual(
      expect.arrayContaining([`${id}.csv`, `${id}.xlsx`, `${id}.json`]),
    );
  });

  it('has a field for each column of the CSV, in its order', () => {
    const [header = ''] = readDist(`data/${id}/${id}.csv`).split('\n');
    const [set] = objectsOf(data.recordSet);
    const columns = objectsOf(set?.field).map(({ source }) => asObject(asObject(source).extract));
    expect(columns.map(({ column }) => column)).toEqual(header.split(','));
  });
});

// A dataset's page has in its head what its file of this form has, in the page's language.
const described = pages.filter(({ kind }) => kind === 'data/*');

test.each(described)('$path is described as its dataset is', (page) => {
  const scripts = documentOf(page).querySelectorAll('script[type="application/ld+json"]');
  const data = asObject(JSON.parse(scripts[0]?.textContent ?? 'null'));
  const id = page.path.split('/').at(-2) ?? '';
  const file = asObject(JSON.parse(readDist(`data/${id}/croissant.json`)));
  expect(croissantProblems(data)).toEqual([]);
  expect(data.url).toBe(root + page.path.slice(1));
  expect(data.distribution).toEqual(file.distribution);
});

const own = pages.filter(
  (page) => page.lang !== undefined && page.kind !== 'files/*' && !isEmbed(page),
);

describe.each(own)('Zotero finds in $path', (page) => {
  const { lang = 'en', path, kind } = page;
  const site = words[lang]['site.title'];
  const found = zotero(documentOf(page));

  it('title, author, date, publisher, address and language', () => {
    expect(found).toMatchObject({
      author: { first: '', last: site },
      publisher: site,
      url: root + path.slice(1),
      language: tags[lang],
    });
    expect(found.title).not.toBe('');
    expect(found.date).toMatch(/^\d{4}\/\d\d\/\d\d$/);
  });

  it('what it is', () => {
    expect(found.type).toBe(/^(data|figures)\/\*$/.test(kind) ? 'dataset' : 'webpage');
  });
});

test.each([
  ['Jobs Ledger', { first: 'Jobs', last: 'Ledger' }],
  ['Jobs Ledger,', { first: '', last: 'Jobs Ledger' }],
  ['就业账本', { first: '', last: '就业账本' }],
  ['', null],
])('authorOf(%s)', (name, author) => {
  expect(authorOf(name)).toEqual(author);
});

describe('sitemap-index.xml', () => {
  const maps = named('loc', parseXml(readDist('sitemap-index.xml'))).map(wordsOf);
  const urls = maps.flatMap((address) =>
    named('url', parseXml(readDist(address.slice(root.length)))),
  );
  const listed = urls.map((url) => named('loc', url).map(wordsOf).join());

  it('lists every page that may be indexed, once, and no other', () => {
    const indexable = pages.filter((page) => {
      const robots = documentOf(page).querySelector('meta[name="robots"]');
      return page.path !== '/404.html' && robots?.getAttribute('content') !== 'noindex';
    });
    expect(listed.toSorted()).toEqual(indexable.map(({ path }) => root + path.slice(1)).toSorted());
  });

  it('pairs every page with its other language, and that one with it', () => {
    const pairs = new Map(
      urls.map((url, nth) => [
        listed[nth],
        named('xhtml:link', url).map(({ attributes }) => attributes.href ?? ''),
      ]),
    );
    for (const [address, versions] of pairs)
      for (const each of versions.filter((version) => version !== address))
        expect(pairs.get(each), `${address ?? ''} to ${each}`).toEqual(versions);
  });

  it('is what robots.txt names', () => {
    expect(readDist('robots.txt')).toContain(`\nSitemap: ${root}sitemap-index.xml\n`);
  });
});

test('llms.txt leads to what there is, the data first', () => {
  const links = Array.from(readDist('llms.txt').matchAll(/\]\(([^)]+)\)/g), ([, to = '']) => to);
  expect(links.filter((link) => !isBuilt(link))).toEqual([]);
  expect(links[0]).toBe(`${root}data/index.json`);
  expect(links).toEqual(expect.arrayContaining(langs.map((lang) => `${root}${lang}/method/`)));
});

test('data/index.json has every dataset with files that are there', () => {
  const index = asObject(JSON.parse(readDist('data/index.json')));
  const datasets = objectsOf(index.datasets);
  expect(datasets.map(({ id }) => id)).toEqual(ledger.datasets.map(({ id }) => id));
  const named = [
    ...['package', 'archive', 'citation', 'hashes', 'current'].map((name) => index[name]),
    ...datasets.flatMap(({ croissant, page }) => [croissant, ...Object.values(asObject(page))]),
    ...datasets.flatMap((each) => objectsOf(each.files).map(({ url }) => url)),
  ].map(String);
  expect(named.filter((address) => !isBuilt(address))).toEqual([]);
});

describe('the rules themselves', () => {
  const whole = asObject(JSON.parse(readDist('data/figures/croissant.json')));
  const [first = {}] = objectsOf(whole.distribution);
  const without = (name: string): Json =>
    Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name));

  it.each(['name', 'description', 'license', 'url', 'creator', 'datePublished', 'conformsTo'])(
    'croissantProblems(data) misses %s',
    (name) => {
      expect(croissantProblems(without(name))).toContain(`missing ${name}`);
    },
  );

  it.each([
    [{ description: 'Short.' }, 'invalid description: 6 characters'],
    [{ creator: { '@type': 'Organization' } }, 'missing name of the creator'],
    [{ distribution: [{ ...first, sha256: 'x' }] }, 'file 1: invalid sha256'],
    [{ distribution: [first, first] }, `twice the file ${String(first['@id'])}`],
    [
      { recordSet: [{ field: [{ '@id': 'a', dataType: 'sc:Text', source: {} }] }] },
      'unknown file of a',
    ],
  ])('croissantProblems(data) refuses %j', (change, problem) => {
    expect(croissantProblems({ ...whole, ...change })).toContain(problem);
  });
});
