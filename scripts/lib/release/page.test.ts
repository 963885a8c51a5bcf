import { describe, expect, it } from 'vitest';
import { frozenPage } from './page.ts';

const site = 'https://e.org/ledger/';
const frozen = {
  version: '1.0.0',
  file: 'en/embed/a/dark/index.html',
  site,
  files: new Set(['en/embed/a/dark/index.html', 'en/embed/a/index.html', 'en/charts/a.csv']),
};
const live = `<a href="${site}en/charts/a/">live</a> 1.0.0`;
const page = (body: string): string => `<html lang="en"><head></head><body>${body}</body></html>`;

describe('frozenPage(html, frozen)', () => {
  it.each([
    [`<a href="${site}en/charts/a/">x</a>`, '<a href="../../../../../../en/charts/a/">x</a>'],
    ['<a href="/ledger/en/charts/a/">x</a>', '<a href="../../../../../../en/charts/a/">x</a>'],
    [`<a href="${site}en/charts/a.csv">x</a>`, '<a href="../../../charts/a.csv">x</a>'],
    [`<a href="${site}en/embed/a/?state=b&amp;c#d">x</a>`, '<a href="../?state=b&amp;c#d">x</a>'],
    [`<a href="${site}en/charts/a.png">x</a>`, '<a href="../../../../../../en/charts/a.png">x</a>'],
    [`<a href="${site}">x</a>`, '<a href="../../../../../../">x</a>'],
    ['<a href="https://o.org/">x</a>', '<a href="https://o.org/">x</a>'],
    ['<link rel="icon" href="data:,">', '<link rel="icon" href="data:,">'],
    ['<a href="#b">x</a>', '<a href="#b">x</a>'],
  ])('makes of %s', (body, made) => {
    expect(frozenPage(page(body + live), frozen)).toContain(`<body>${made}`);
  });

  it('resolves to the live site and to the version, wherever they lie', () => {
    const html = frozenPage(page(`<a href="${site}en/charts/a.csv">x</a>${live}`), frozen);
    const at = 'http://other.example/v/1.0.0/en/embed/a/dark/';
    const found = [...html.matchAll(/href="([^"]+)"/g)].map(
      ([, to = '']) => new URL(to, at).pathname,
    );
    expect(found).toEqual(['/v/1.0.0/en/charts/a.csv', '/en/charts/a/']);
    expect(html).not.toContain('e.org');
  });

  it('refuses a page that hides its version', () => {
    const body = live.replace('1.0.0', '');
    expect(() => frozenPage(page(body), frozen)).toThrow(
      'en/embed/a/dark/index.html does not show its version, 1.0.0',
    );
  });

  it('refuses a page that leads to no live chart', () => {
    expect(() => frozenPage(page(`1.0.0 <a href="${site}en/">x</a>`), frozen)).toThrow(
      'en/embed/a/dark/index.html leads to no live chart',
    );
  });
});
