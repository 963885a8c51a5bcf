import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, headersOfNetlify, matchesPath, parseHeaders } from './headers.ts';

/** What holds for every page, whoever may frame it. */
const shut = "base-uri 'none'; object-src 'none'";
const published = parseHeaders(readFileSync('public/_headers', 'utf8'));

describe('parseHeaders(text)', () => {
  it('reads paths, headers, removals, comments and blank lines', () => {
    const text = '# note\n/*\n  A-B: one: two\n\n/x\r\n\t! A-B\n  C: 3\n';
    expect(parseHeaders(text)).toEqual([
      { pattern: '/*', unset: [], set: [['A-B', 'one: two']] },
      { pattern: '/x', unset: ['a-b'], set: [['C', '3']] },
    ]);
  });

  it.each([
    ['  A: b', 'h:1: missing path before: A: b'],
    ['x/*', 'h:1: invalid path: x/* (begin it with /)'],
    ['/*/*', 'h:1: invalid path: /*/* (use one * at most)'],
    ['/a:b', 'h:1: invalid path: /a:b (let :name be a whole segment)'],
    ['/:a.csv', 'h:1: invalid path: /:a.csv (let :name be a whole segment)'],
    ['/*\n  A: b — c', 'h:2: invalid value of A: "b — c" (write ASCII letters and signs)'],
    ['/*\n  A: b\u0007', 'h:2: invalid value of A: "b\\u0007" (write ASCII letters and signs)'],
    ['/*\n  A', 'h:2: invalid header: A (write "Name: value" or "! Name")'],
    ['/*\n  A:', 'h:2: invalid header: A: (write "Name: value" or "! Name")'],
  ])('refuses %j', (text, message) => {
    expect(() => parseHeaders(text, 'h')).toThrow(message);
  });
});

describe('matchesPath(pattern, path)', () => {
  it.each([
    ['/*', '/', true],
    ['/*', '/en/stories/', true],
    ['/:lang/embed/*', '/en/embed/x/', true],
    ['/:lang/embed/*', '/a/b/embed/x/', false],
    ['/:lang/embed/*', '/embed/x/', false],
    ['/*.csv', '/en/charts/filings.csv', true],
    ['/*.csv', '/en/charts/filingsXcsv', false],
    ['/*', '/a\nb', true],
    ['/embed.js', '/embed.js', true],
    ['/embed.js', '/embed.js/more', false],
  ])('%s on %s is %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });
});

describe('headersFor(rules, path)', () => {
  it('joins a header set twice and forgets one taken away', () => {
    const rules = parseHeaders('/*\n  A: 1\n  B: 1\n/x\n  A: 2\n  ! B');
    expect(Object.fromEntries(headersFor(rules, '/x'))).toEqual({ a: '1, 2' });
  });

  it.each([
    ['/', 'content-security-policy', `frame-ancestors 'none'; ${shut}`],
    ['/en/stories/suzhou/', 'content-security-policy', `frame-ancestors 'none'; ${shut}`],
    ['/en/embeds/', 'content-security-policy', `frame-ancestors 'none'; ${shut}`],
    ['/zh/embed/filings/', 'content-security-policy', `frame-ancestors *; ${shut}`],
    ['/zh/figures/filings/', 'content-security-policy', `frame-ancestors *; ${shut}`],
    ['/v/1.0.0/zh/embed/filings/', 'content-security-policy', `frame-ancestors *; ${shut}`],
    ['/_astro/a.js', 'cache-control', 'public, max-age=31536000, immutable'],
    ['/en/', 'cache-control', 'public, max-age=0, must-revalidate'],
    ['/en/charts/filings.csv', 'access-control-allow-origin', '*'],
    ['/data/index.json', 'access-control-allow-origin', '*'],
    ['/data/filings/filings.csv', 'access-control-allow-origin', '*'],
    ['/en/', 'access-control-allow-origin', undefined],
    ['/en/', 'x-content-type-options', 'nosniff'],
    ['/en/', 'cross-origin-resource-policy', 'same-origin'],
    ['/en/charts/filings.svg', 'cross-origin-resource-policy', 'cross-origin'],
    ['/en/charts/filings.svg', 'content-security-policy', "default-src 'none'; frame-ancestors *"],
    [
      '/en/feed.xml',
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    ],
  ])('gives the published %s its %s', (path, name, value) => {
    expect(headersFor(published, path).get(name)).toBe(value);
  });
});

describe('headersOfNetlify(rules, path)', () => {
  it.each([
    ['lets the later value stand', '/*\n  A: 1\n/x\n  A: 2', { a: '2' }],
    ['knows no removal', '/*\n  A: 1\n/x\n  ! A', { a: '1' }],
    ['joins what one rule sets twice', '/x\n  A: 1\n  A: 2', { a: '1, 2' }],
  ])('%s', (_, text, expected) => {
    expect(Object.fromEntries(headersOfNetlify(parseHeaders(text), '/x'))).toEqual(expected);
  });
});
