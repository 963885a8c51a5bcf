import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import {
  basePath,
  distFiles,
  distPages,
  distRoot,
  documentOf,
  isEmbed,
  readDist,
} from '../lib/dist.ts';
import { titleFaults } from '../lib/shown.ts';
import { pngSize } from '../lib/png.ts';
import { strayText } from '../lib/stray.ts';
import { named, parseXml } from '../lib/xml.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
const root = new URL(basePath, SITE_URL).href;
const feeds = distFiles().filter((file) => file.endsWith('feed.xml'));
const pages = distPages();
const places = ledger.places
  .filter(({ compared }) => compared)
  .map(({ id }) => `places/${id}/`)
  .toSorted();

/** The built file a whole address means. */
const fileOf = (address: string): string => address.slice(root.length).replace(/#.*$/, '');

test('every language has feeds of stories, corrections, what falls due, and each place', () => {
  expect(feeds).toEqual(
    ['en', 'zh'].flatMap((lang) =>
      ['corrections/', 'due/', '', ...places].map((section) => `${lang}/${section}feed.xml`),
    ),
  );
});

describe.each(feeds)('%s', (file) => {
  const feed = parseXml(readDist(file));
  const entries = named('entry', feed);

  it('is Atom: ids once each, days as moments, the last of them its own', () => {
    const ids = named('id', feed).map(({ text }) => text);
    expect(new Set(ids).size).toBe(ids.length);
    const days = named('updated', feed).map(({ text }) => text);
    expect(days.every((day) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day))).toBe(true);
    expect(days[0]).toBe(days.toSorted().at(-1));
    for (const name of ['title', 'rights', 'author']) expect(named(name, feed)).not.toEqual([]);
  });

  it('names itself, and links to pages that are there', () => {
    const links = named('link', feed).map(({ attributes }) => attributes.href ?? '');
    expect(links[0]).toBe(root + file);
    const known = new Set([...feeds, ...pages.map(({ path }) => path.slice(1))]);
    expect(links.map(fileOf).filter((path) => !known.has(path))).toEqual([]);
  });

  // The others list rows.
  if (!/^..\/feed\.xml$/.test(file)) return;
  const lang = file.startsWith('en') ? 'en' : 'zh';

  it('has every story of its language', () => {
    const stories = pages.filter(({ path }) => path.startsWith(`/${lang}/stories/`));
    const ids = entries.flatMap((entry) => named('id', entry).map(({ text }) => fileOf(text)));
    expect(ids.toSorted()).toEqual(stories.map(({ path }) => path.slice(1)).toSorted());
  });

  it.each(entries.map((entry) => [named('title', entry)[0]?.text ?? '', entry] as const))(
    'carries the whole of “%s”, with whole addresses and nothing of the page’s own',
    (_, entry) => {
      const html = named('content', entry)[0]?.text ?? '';
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const page = parseHTML(readDist(`${fileOf(named('id', entry)[0]?.text ?? '')}index.html`));
      const steps = page.document.querySelectorAll('.step');
      expect(document.querySelectorAll('figure')).toHaveLength(steps.length);
      expect(steps.length).toBeGreaterThan(0);
      expect(strayText(document)).toEqual([]);
      expect(titleFaults(document, ledger, lang)).toEqual([]);
      expect(html).not.toMatch(/\sdata-|\sclass=|\sstyle=|<script|<template|<style/);
      for (const element of document.querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        expect(address).toMatch(/^https?:\/\//);
      }
    },
  );

  it('shows pictures that are there, of the size it states, each described', () => {
    for (const entry of entries) {
      const html = named('content', entry)[0]?.text ?? '';
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      for (const image of document.querySelectorAll('img')) {
        const stated = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
        const { width, height } = pngSize(join(distRoot, fileOf(image.getAttribute('src') ?? '')));
        expect([width, height]).toEqual(stated);
        expect(image.getAttribute('alt')?.trim()).not.toBe('');
      }
    }
  });
});

test.each(
  // What is framed or mailed leads to a page that does.
  pages.filter((page) => page.lang !== undefined && !isEmbed(page) && page.kind !== 'files/*'),
)('$path names the feed of its language', (page) => {
  const { lang } = page;
  const links = [...documentOf(page).querySelectorAll('link[type="application/atom+xml"]')];
  expect(links.map((link) => link.getAttribute('href'))).toContain(
    `${basePath}${lang ?? ''}/feed.xml`,
  );
});
