import { describe, expect, it } from 'vitest';
import { baseOfPage, basePath, siteOrigin, siteWarning } from './site-settings.ts';

describe('siteOrigin({ SITE_URL })', () => {
  it.each([
    [undefined, 'http://localhost:4321'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://就业.cn', 'https://xn--vhq565a.cn'],
  ])('%s is %s', (SITE_URL, origin) => {
    expect(siteOrigin(SITE_URL === undefined ? {} : { SITE_URL })).toBe(origin);
  });

  it.each([
    ['', 'invalid SITE_URL: it is empty (write it like https://example.org)'],
    ['example.org', 'invalid SITE_URL: example.org (write it like https://example.org)'],
    ['//example.org', 'invalid SITE_URL: //example.org (write it like https://example.org)'],
    ['ftp://e.org', 'invalid SITE_URL: ftp://e.org (write it like https://example.org)'],
    ['javascript:x', 'invalid SITE_URL: javascript:x (write it like https://example.org)'],
    [
      'https://user:pw@e.org',
      'invalid SITE_URL: https://e.org (leave the name and password out: every page would say them)',
    ],
    [
      'https://e.org/path/',
      'invalid SITE_URL: https://e.org/path/ (write https://e.org, and BASE_PATH=/path/)',
    ],
    ['https://e.org/?a=b', 'invalid SITE_URL: https://e.org/?a=b (write https://e.org)'],
    ['https://e.org/#', 'invalid SITE_URL: https://e.org/# (write https://e.org)'],
  ])('refuses %s', (SITE_URL, message) => {
    expect(() => siteOrigin({ SITE_URL })).toThrow(new Error(message));
  });

  it('warns where it is not set, and only there', () => {
    expect(siteWarning({})).toMatch(/^missing SITE_URL: .*SITE_URL=https:\/\/example\.org/);
    expect(siteWarning({ SITE_URL: 'https://e.org' })).toBeNull();
  });
});

describe('basePath({ BASE_PATH })', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['ledger', '/ledger/'],
    ['/ledger', '/ledger/'],
    ['/a/b.c/', '/a/b.c/'],
    ['/v1.0_~-/', '/v1.0_~-/'],
    ['/账本/', '/账本/'],
  ])('%s is %s', (BASE_PATH, base) => {
    expect(basePath(BASE_PATH === undefined ? {} : { BASE_PATH })).toBe(base);
  });

  it.each(['//x/', '/x//y/', '\\x\\', '/x?y/', '/x#y/', './', '../', '/a/../b/', '/a b/', '/%2e/'])(
    'refuses %s',
    (BASE_PATH) => {
      expect(() => basePath({ BASE_PATH })).toThrow(
        `invalid BASE_PATH: ${BASE_PATH} (write a folder of letters, digits and - . _ ~, like /ledger/)`,
      );
    },
  );

  it.each(['/"><script>alert(1)</script>', '/\u202Ex/', '/\n/', 'https://e.org/x/'])(
    'refuses %j, which no page may hold',
    (BASE_PATH) => {
      expect(() => basePath({ BASE_PATH })).toThrow('invalid BASE_PATH: ');
    },
  );
});

it.each([
  ['<link rel="canonical" href="https://e.org/">', '/'],
  ['<link rel="canonical" href="https://e.org/a/b/">', '/a/b/'],
  ['<link rel="canonical" href="https://e.org/%E8%B4%A6/">', '/账/'],
  ['<p>no page of ours</p>', null],
])('baseOfPage(%s) is %s', (html, base) => {
  expect(baseOfPage(html)).toBe(base);
});
