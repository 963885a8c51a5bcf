import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import {
  basePath,
  distFiles,
  distPages,
  documentOf,
  isEmbed,
  langOf,
  pathOf,
  readDist,
} from '../lib/dist.ts';
import type { DistPage } from '../lib/dist.ts';
import { linksOf, Site, stylesLinks } from '../lib/links.ts';

const site = new Site();
const pages = distPages();
const languages = { en: 'en', zh: 'zh-Hans' } as const;

/** Where a page says its versions are, by language tag. */
function alternates(page: DistPage): ReadonlyMap<string, string | undefined> {
  const document = documentOf(page);
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
  const byAddress = new Map(linksOf(page).map((link) => [link.address, link.path]));
  return new Map(
    links.map((link) => [
      link.getAttribute('hreflang') ?? '',
      byAddress.get(link.getAttribute('href') ?? ''),
    ]),
  );
}

/**
 * The address a page goes by: an embed is its chart's page in another dress, also where a version
 * keeps it, a card its row's, and a file is its story's.
 */
function addressOf(page: DistPage): string {
  const [, lang = '', id = ''] = /^\/(\w+)\/figures\/([^/]+)\/$/.exec(page.path) ?? [];
  if (id !== '') return `/${lang}/documents/${ledger.figure(id).document}/`;
  return isEmbed(page)
    ? page.path
        .replace(/^\/v\/[^/]+/, '')
        .replace('/embed/', '/charts/')
        .replace(/(dark|auto)\/$/, '')
    : page.path.replace(/\/files\/(.*)\.html$/, '/stories/$1/');
}

describe.each(pages)('$path', (page) => {
  const document = documentOf(page);

  it('links only to what exists', () => {
    expect(linksOf(page).flatMap((link) => site.fault(link) ?? [])).toEqual([]);
  });

  it('says its title, description, language and address', () => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
    expect(document.title.trim()).not.toBe('');
    expect(description?.trim() ?? '').not.toBe('');
    expect(document.documentElement.lang).toBe(languages[page.lang ?? 'en']);
    // An error page has no address of its own.
    if (page.path === '/404.html') return;
    const link = linksOf(page).find(({ address }) => address === canonical);
    expect(link?.path).toBe(addressOf(page));
  });

  it('has no link within a link, which browsers take apart', () => {
    expect([...document.querySelectorAll('a a')].map((link) => link.outerHTML)).toEqual([]);
  });

  it('has each id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  // The page that asks for a language, and the error page, are both languages in one.
  if (page.lang === undefined) return;
  const { lang: own } = page;

  it('pairs with its other language, and that one with it', () => {
    const versions = alternates(page);
    if (addressOf(page) !== page.path) {
      // That page says the versions; this one must still have its twin.
      const twin = page.path.replace(/(^|\/)(en|zh)\//, own === 'en' ? '$1zh/' : '$1en/');
      expect(site.page(twin), twin).toBeDefined();
      return;
    }
    expect(versions.get(languages[own])).toBe(page.path);
    for (const [lang, tag] of Object.entries(languages)) {
      const path = versions.get(tag) ?? '';
      const other = site.page(path);
      expect(other, `${tag} of ${page.path}: ${path}`).toBeDefined();
      expect(path).toBe(page.path.replace(/(^|\/)(en|zh)\//, `$1${lang}/`));
      if (other) expect(alternates(other).get(languages[own])).toBe(page.path);
    }
  });
});

it('what a page fetches into another leads only to what exists', () => {
  const fetched = distFiles().filter((file) => file.endsWith('/traces/index.html'));
  expect(fetched).toHaveLength(2);
  for (const file of fetched) {
    const page = { file, path: pathOf(file), lang: langOf(file), kind: 'traces', bytes: 0 };
    const links = linksOf(page);
    expect(links.length).toBeGreaterThan(100);
    expect(links.flatMap((link) => site.fault(link) ?? [])).toEqual([]);
  }
});

it('every file that a style names is there', () => {
  const sheets = distFiles().filter((file) => file.endsWith('.css'));
  const named = [
    ...sheets.flatMap((file) => stylesLinks(readDist(file), file)),
    ...pages.flatMap((page) =>
      [...documentOf(page).querySelectorAll('style')].flatMap((style) =>
        stylesLinks(style.textContent, page.path.slice(1)),
      ),
    ),
  ];
  const known = new Set(distFiles().map((file) => basePath + file));
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)].filter((path) => !known.has(path))).toEqual([]);
});

describe('linksOf(page)', () => {
  it.each([
    ['a link', '<a href="x/">', ['x/']],
    [
      'a picture of several sizes',
      '<img src="a.png" srcset="b.png 1x, c.png 2x">',
      ['a.png', 'b.png', 'c.png'],
    ],
    [
      'what a form and a script ask for',
      '<form action="/en/" data-told="/read.en.json">',
      ['/en/', '/read.en.json'],
    ],
    ['what a template holds ready', '<template><a href="x/"></template>', ['x/']],
    [
      'what other sites are told',
      '<meta content="http://localhost:4321/en/card.png">',
      ['http://localhost:4321/en/card.png'],
    ],
    [
      'no mail, key or sentence',
      '<a href="mailto:a@b.c" aria-keyshortcuts="/" title="/ or ?">',
      [],
    ],
  ])('finds %s', (_, html, expected) => {
    const [from] = pages;
    if (from === undefined) throw new Error('missing pages');
    const { document } = parseHTML(`<html><body>${html}`);
    expect(linksOf(from, document).map(({ address }) => address)).toEqual(expected);
  });
});

describe('site.fault(link)', () => {
  const from = pages[0];
  it.each([
    ['no-such-page/', 'missing page: no-such-page/'],
    ['#no-such-id', 'missing fragment: #no-such-id'],
    ['../outside/', 'missing page: ../outside/'],
    ['https://elsewhere.invalid/x', undefined],
    [basePath, undefined],
  ])('judges %s', (href, expected) => {
    if (from === undefined) throw new Error('missing pages');
    const { document } = parseHTML(`<html><body><a href="${href}">x</a>`);
    expect(linksOf({ ...from, path: '/' }, document).map((link) => site.fault(link))).toEqual([
      expected,
    ]);
  });
});
