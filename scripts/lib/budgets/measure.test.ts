import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { distPages } from '../../../tests/lib/dist.ts';
import { facesFor } from '../../../tests/lib/weights.ts';
import { bars } from '../../../src/site/bars.ts';
import { barNameOf, budgetProblems } from './measure.ts';
import { budgetTable, tightened } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-budgets-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const story = 'en/stories/one/index.html';
const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
/** Text that no compressor brings below so many thousand bytes. */
const heavy = (kB: number): string => randomBytes(kB * 1000).toString('base64');

/** A small sound site. */
const sound: Readonly<Record<string, string>> = {
  'index.html': page(''),
  [story]: page(
    '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>',
    '<p>A story, and <a href="https://elsewhere.example/">what a reader may follow</a>.',
  ),
  'a.js': 'import "./b.js";',
  'b.js': 'document.title = "b";',
  'a.css': 'p { color: red }',
};

let sites = 0;

/** What is said of the story of the small site when some of its files are replaced. */
function problems(changed: Readonly<Record<string, string>> = {}): readonly string[] {
  const root = join(folder, String((sites += 1)));
  for (const [name, text] of Object.entries({ ...sound, ...changed })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const found = distPages(root).find(({ file }) => file === story);
  if (found === undefined) throw new Error(`missing ${story}`);
  return budgetProblems(found, root);
}

describe('budgetProblems(page)', () => {
  it('finds nothing in a small sound page', () => {
    expect(problems()).toEqual([]);
  });

  it.each<[what: string, changed: Readonly<Record<string, string>>, said: RegExp]>([
    ['a heavier page', { [story]: page('', heavy(70)) }, /^total: \d+ is over \d+$/],
    ['a heavier script that a script imports', { 'b.js': `"${heavy(7)}"` }, /^js: /],
    ['a heavier style sheet', { 'a.css': `p { --a: "${heavy(10)}" }` }, /^css: /],
    ['a style in the page', { [story]: page(`<style>p{--a:"${heavy(10)}"}</style>`) }, /^css: /],
    [
      'a heavier face',
      {
        'a.css': '@font-face { font-family: a; src: url(/a.woff2) }',
        'a.woff2': heavy(25),
      },
      /^fonts: /,
    ],
    [
      'an image that is loaded at once',
      { [story]: page('', '<img src="/a.png" alt="">'), 'a.png': heavy(1) },
      /^images: /,
    ],
    [
      'more requests',
      {
        'a.js': Array.from({ length: 12 }, (_, nth) => `import "./${nth}.js";`).join(''),
        ...Object.fromEntries(Array.from({ length: 12 }, (_, nth) => [`${nth}.js`, ''])),
      },
      /^requests: 15 is over/,
    ],
    ['more nodes', { [story]: page('', '<i></i>'.repeat(6000)) }, /^nodes: 600\d is over/],
  ])('refuses %s', (_, changed, said) => {
    expect(problems(changed)).toEqual([expect.stringMatching(said)]);
  });

  const other = 'https://other.example';
  it.each([
    ['a script', `<script src="${other}/a.js"></script>`],
    ['an address without its protocol', '<script src="//other.example/a.js"></script>'],
    ['a style sheet', `<link rel="stylesheet" href="${other}/a.css">`],
    ['an early connection', `<link rel="preconnect" href="${other}">`],
    ['an image', `<img src="${other}/a.png">`],
    ['one of an image’s sizes', `<img srcset="/a.png 1x, ${other}/b.png 2x">`],
    ['a frame', `<iframe src="${other}/"></iframe>`],
    ['a poster', `<video poster="${other}/a.jpg"></video>`],
    ['an import of a style', `<style>@import "${other}/a.css";</style>`],
    ['a face of a style', `<style>@font-face { src: url(${other}/a.woff2) }</style>`],
    ['an attribute of style', `<p style="background: url('${other}/a.png')">`],
    ['a drawing', `<svg><image href="${other}/a.png"/></svg>`],
  ])('refuses another origin: %s', (_, html) => {
    expect(problems({ [story]: page('', html) })).toEqual([`asks another origin: ${other}`]);
  });

  it('refuses another origin that a linked style names', () => {
    expect(problems({ 'a.css': `p { background: url("${other}/a.png") }` })).toEqual([
      `asks another origin: ${other}`,
    ]);
  });
});

const measured = {
  html: 5000,
  js: 100,
  css: 0,
  fonts: 0,
  images: 0,
  total: 5100,
  requests: 2,
  nodes: 50,
  origins: [],
};

describe('the table', () => {
  it('budgetTable(rows) has a line a page', () => {
    const [heads, line] = budgetTable([
      { name: 'about en', bar: 'plain', measured, shift: 0.0012 },
    ]).split('\n');
    expect(heads).toContain('nodes');
    expect(line?.split(/\s{2,}/)).toEqual([
      'about en',
      '5.0',
      '0.1',
      '0.0',
      '0.0',
      '0.0',
      '5.1',
      (bars.plain.total / 1000).toFixed(1),
      '2',
      '50',
      '0',
      '0.001',
    ]);
  });

  it('tightened(rows) says a tenth over what is reached', () => {
    const lines = tightened([{ name: 'about en', bar: 'plain', measured }]).split('\n');
    expect(lines.find((line) => line.startsWith('plain total'))?.split(/\s{2,}/)).toEqual([
      'plain total',
      String(bars.plain.total),
      '5100',
      '5610',
    ]);
  });
});

it.each([
  ['/en/', 'home', 'home'],
  ['/en/stories/suzhou/', 'stories/*', 'story'],
  ['/en/embed/ledger/dark/', 'embed/*/dark', 'embed'],
  ['/v/1.0.0/en/embed/ledger/', 'v/*/embed/*', 'embed'],
  ['/en/figures/a/', 'figures/*', 'card'],
  ['/en/somewhere-new/', 'somewhere-new', 'plain'],
])('barNameOf(%s) is that of its kind', (path, kind, name) => {
  expect(barNameOf({ file: '', path, lang: 'en', kind, bytes: 0 })).toBe(name);
});

it('facesFor(css, file, text) takes only the faces whose range the text touches', () => {
  const css =
    '@font-face{font-family:a;src:url(latin.woff2);unicode-range:U+0-7F}' +
    '@font-face{font-family:a;src:url("./han.woff2");unicode-range:U+4E??, U+9FA5}';
  expect(facesFor(css, '_astro/a.css', 'ab')).toEqual(['_astro/latin.woff2']);
  expect(facesFor(css, '_astro/a.css', '一')).toEqual(['_astro/han.woff2']);
});
