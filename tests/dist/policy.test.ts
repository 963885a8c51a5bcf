import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { headersFor, headersOfNetlify, parseHeaders } from '../../scripts/lib/headers.ts';
import { distFiles, distPages, documentOf, pathOf, readDist } from '../lib/dist.ts';
import { policyFaults, readPolicy } from '../lib/policy.ts';
import type { Directives } from '../lib/policy.ts';

const files = distFiles();
const html = files.filter((file) => file.endsWith('.html'));
const pages = new Map(distPages().map((page) => [page.file, page]));
const shut = { 'base-uri': "'none'", 'object-src': "'none'" };
const rules = parseHeaders(readDist('_headers'));

/** What a page fetches to put into itself is no page for other tests, and has a policy too. */
function pageFaults(file: string): readonly string[] {
  const page = pages.get(file);
  return page === undefined
    ? policyFaults(readDist(file))
    : policyFaults(readDist(file), documentOf(page));
}

function headerPolicy(file: string): Directives {
  return readPolicy(headersFor(rules, pathOf(file)).get('content-security-policy') ?? '');
}

/** What is wrong with each file, said with its name. */
function faults(names: readonly string[], of: (file: string) => readonly string[]): string[] {
  return names.flatMap((file) => of(file).map((fault) => `${file}: ${fault}`));
}

test('every page has a policy that allows what it carries, and nothing more', () => {
  expect(html.length).toBeGreaterThan(pages.size);
  expect(faults(html, pageFaults)).toEqual([]);
});

test('every page is sent with what a policy within it cannot say', () => {
  const told = faults(html, (file) => {
    const framed = /^(?:v\/[^/]+\/)?\w+\/(?:embed|figures)\//.test(file);
    const expected = { 'frame-ancestors': framed ? '*' : "'none'", ...shut };
    const policy = headerPolicy(file);
    return Object.entries(expected).flatMap(([name, source]) =>
      policy.get(name)?.join(' ') === source ? [] : [`${name} ${policy.get(name)?.join(' ')}`],
    );
  });
  expect(told).toEqual([]);
});

test('every drawing and feed is sent with a policy that allows nothing, and needs nothing', () => {
  const drawn = files.filter((file) => /\.(?:svg|xml)$/.test(file));
  const told = faults(drawn, (file) => [
    ...(headerPolicy(file).get('default-src')?.join() === "'none'" ? [] : ['is sent without']),
    ...(readDist(file).match(/<(?:script|style|image|foreignObject)\b|\s(?:on\w+|style)=/g) ?? []),
  ]);
  expect(drawn.length).toBeGreaterThan(0);
  expect(told).toEqual([]);
});

test('every file is sent alike by each host that reads `_headers`', () => {
  const sorted = (headers: ReadonlyMap<string, string>): string =>
    JSON.stringify([...headers].toSorted());
  const told = files
    .map(pathOf)
    .filter((path) => sorted(headersOfNetlify(rules, path)) !== sorted(headersFor(rules, path)));
  expect(told).toEqual([]);
});

describe('policyFaults(document)', () => {
  const base = "base-uri 'none'; form-action 'self'";
  const hash = `'sha256-${createHash('sha256').update('run()').digest('base64')}'`;
  const own = "default-src 'none'; script-src 'self'; style-src 'self'";
  const page = (policy: string, more = '', before = ''): string =>
    `<!doctype html><html><head>${before}<meta http-equiv="Content-Security-Policy" content="${policy}">${more}</head><body>`;

  it.each([
    ['none at all', '<!doctype html><html><head></head>', ['no policy']],
    ['two', page(`${own}; ${base}`, page(`${own}; ${base}`)), ['more than one policy']],
    ['no base', page(`${own}; form-action 'self'`), ['missing directive: base-uri']],
    ['a whole scheme', page(`${own}; ${base}; img-src https:`), ['too wide: img-src https:']],
    [
      'code that is not inline by hash',
      page(`default-src 'none'; script-src 'unsafe-inline'; style-src; ${base}`),
      ["too wide: script-src 'unsafe-inline'"],
    ],
    [
      'a script without its hash',
      page(`${own}; ${base}`, '<script>run()</script>'),
      [`not in script-src: ${hash}`],
    ],
    [
      'the hash of nothing that is there',
      page(`default-src 'none'; script-src; style-src ${hash}; ${base}`),
      [`not on the page: style-src ${hash}`],
    ],
    [
      'a handler',
      page(`${own}; ${base}`, '<link onload="run()">'),
      ['in an attribute: onload="run()"'],
    ],
    [
      'a style',
      page(`${own}; ${base}`, '<link style="top:0">'),
      ['in an attribute: style="top:0"'],
    ],
    [
      'a script before it',
      page(`${own}; ${base}`, '', '<script src="a.js"></script>'),
      ['before the policy: <script>'],
    ],
  ])('refuses %s', (_, text, told) => {
    expect(policyFaults(text)).toEqual(told);
  });

  it('takes a page whose every script and style has its hash', () => {
    const policy = `default-src 'none'; script-src ${hash}; style-src ${hash}; ${base}`;
    const text = page(
      policy,
      '<style>run()</style><script>run()</script><script type="application/ld+json">{}</script>',
    );
    expect(policyFaults(text)).toEqual([]);
  });
});
