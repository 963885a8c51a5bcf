import { describe, expect, it } from 'vitest';
import { parseHeaders } from './headers.ts';
import { nginxConf } from './nginx.ts';
import type { NginxSite } from './nginx.ts';

const site = { root: '/srv/ledger', base: '/', listen: '80', name: '_', brotli: false };
const conf = (headers: string, more: Partial<NginxSite> = {}): string =>
  nginxConf(parseHeaders(headers), { ...site, ...more });

describe('nginxConf(rules, site)', () => {
  it('takes of two rules the later, and a removal for no header', () => {
    expect(conf('/*\n  A-B: 1\n/:x/y/*\n  ! A-B\n  A-B: 2\n/z.js\n  ! A-B')).toContain(
      [
        'map $uri $ledger_a_b {',
        '    "~^/z\\.js$" "";',
        '    "~^/[^/]+/y/.*$" "2";',
        '    "~^/.*$" "1";',
        '}',
      ].join('\n'),
    );
  });

  it('puts all below the base path', () => {
    const text = conf('/*.csv\n  A: 1', { base: '/jobs-ledger/' });
    expect(text).toContain('"~^/jobs-ledger/.*\\.csv$" "1";');
    expect(text).toContain('error_page 404 /jobs-ledger/404.html;');
    expect(text).toContain('location = /jobs-ledger {');
  });

  it.each([
    ['/*\n  A: "1"', {}, 'invalid value of a: "1" (leave out " \\ $)'],
    ['/*\n  A: $host', {}, 'invalid value of a: $host (leave out " \\ $)'],
    ['', { root: '/srv/$a' }, 'invalid root: /srv/$a/ (leave out " \\ $)'],
  ])('refuses %j with %j', (headers, more, message) => {
    expect(() => conf(headers, more)).toThrow(message);
  });

  it("includes the host's own file where there is one", () => {
    expect(conf('')).not.toContain('include');
    expect(conf('', { include: '/etc/tls.conf' })).toContain('    include "/etc/tls.conf";');
  });

  it('serves what brotli has compressed only where it is said to', () => {
    expect(conf('')).not.toContain('brotli');
    expect(conf('', { brotli: true })).toContain('brotli_static on;');
  });
});
