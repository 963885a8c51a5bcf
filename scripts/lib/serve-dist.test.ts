import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { normaliseBase, serveDist } from './serve-dist.ts';
import type { Served } from './serve-dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(folder, 'dist');
const long = '<!doctype html><title>charts</title>'.padEnd(4000, 'x');
let served: Served;
let based: Served;

beforeAll(async () => {
  mkdirSync(join(root, 'en', 'charts'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  mkdirSync(join(root, 'lasting'));
  mkdirSync(join(root, '.well-known'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const files = {
    _headers: '/*\n  X-Test: yes\n/lasting/*\n  Cache-Control: immutable\n',
    'index.html': 'home',
    '404.html': 'lost',
    '.hidden': 'hidden',
    'en/charts/index.html': long,
    'en/charts/a.csv': '国,1\n',
    'lasting/b.css': 'p{}',
    'mark.svg': '<svg/>',
    'site.webmanifest': '{}',
    'CITATION.cff': 'a: b',
    SHA256SUMS: 'ab',
    '.well-known/x': 'known',
  };
  symlinkSync(folder, join(root, 'out'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  served = await serveDist({ root, port: 0, host: '127.0.0.1' });
  based = await serveDist({ root, port: 0, host: '127.0.0.1', base: 'led/ger' });
});

afterAll(async () => {
  await served.close();
  await based.close();
  rmSync(folder, { recursive: true });
});

describe('serveDist({ root, port })', () => {
  it.each([
    ['/', 200, 'home'],
    ['/?x=1', 200, 'home'],
    ['/index.html', 200, 'home'],
    ['/nothing', 404, 'lost'],
    ['/nothing/', 404, 'lost'],
    ['/empty/', 404, 'lost'],
    ['/mark.svg/', 404, 'lost'],
    ['/_headers', 404, 'lost'],
    ['/.hidden', 404, 'lost'],
    ['/../secret.txt', 404, 'lost'],
    ['/en/../../secret.txt', 404, 'lost'],
    ['//', 200, 'home'],
    ['//_headers', 404, 'lost'],
    ['/out/secret.txt', 404, 'lost'],
    ['/.well-known/x', 200, 'known'],
    ['/no%0Athing', 404, 'lost'],
    ['/%2e%2e/secret.txt', 404, 'lost'],
    ['/..%2fsecret.txt', 404, 'lost'],
    ['/..%5csecret.txt', 404, 'lost'],
    ['/%00', 404, 'lost'],
    ['/%zz', 404, 'lost'],
  ])('answers %s with %i %s', async (path, status, body) => {
    const reply = await ask(served, path);
    expect([reply.status, reply.body.toString()]).toEqual([status, body]);
    expect(reply.headers['x-test']).toBe('yes');
  });

  it.each([
    ['/en/charts/a.csv', 'text/csv; charset=utf-8'],
    ['/mark.svg', 'image/svg+xml; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/CITATION.cff', 'text/yaml; charset=utf-8'],
    ['/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
  ])('calls %s %s', async (path, type) => {
    expect((await ask(served, path)).headers['content-type']).toBe(type);
  });

  it.each(['/en/charts', '//en/charts', '/en//charts'])(
    'sends the folder %s to its address with a slash, on this host',
    async (path) => {
      const reply = await ask(served, path);
      expect([reply.status, reply.headers.location]).toEqual([301, '/en/charts/']);
    },
  );

  it('compresses with brotli, else gzip, else not', async () => {
    const brotli = await ask(served, '/en/charts/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
    const gzip = await ask(served, '/en/charts/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect((await ask(served, '/en/charts/')).headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body and refuses POST', async () => {
    const head = await ask(served, '/en/charts/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const post = await ask(served, '/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(post.headers['x-test']).toBe('yes');
  });

  it.each([
    ['bytes=0-3', 206, '国,'.slice(0, 2)],
    ['bytes=4-', 206, '1\n'],
    ['bytes=-2', 206, '1\n'],
    ['bytes=0-9007199254740992', 206, '国,1\n'],
    ['bytes=0-99999999999999999999999', 206, '国,1\n'],
    ['bytes=0-1,3-4', 200, '国,1\n'],
    ['lines=1-2', 200, '国,1\n'],
    ['bytes=5-2', 416, '<!doctype html><title>416</title><p>416'],
    ['bytes=9007199254740992-', 416, '<!doctype html><title>416</title><p>416'],
  ])('answers the range %s with %i', async (range, status, body) => {
    const reply = await ask(served, '/en/charts/a.csv', { range });
    expect([reply.status, reply.body.toString()]).toEqual([status, body]);
  });

  it('knows a file it has sent before, and another', async () => {
    const { etag = '' } = (await ask(served, '/')).headers;
    for (const known of [etag, `"x", ${etag}`, '*']) {
      expect((await ask(served, '/', { 'if-none-match': known })).status).toBe(304);
    }
    expect((await ask(served, '/', { 'if-none-match': '"x"' })).status).toBe(200);
    // A download is not resumed with the bytes of another build.
    const range = 'bytes=1-2';
    expect((await ask(served, '/', { range, 'if-range': etag })).status).toBe(206);
    expect((await ask(served, '/', { range, 'if-range': '"x"' })).status).toBe(200);
  });

  it('keeps no error, whatever the rule for its address', async () => {
    expect((await ask(served, '/lasting/a.css')).headers['cache-control']).toBe('no-store');
    expect((await ask(served, '/lasting/b.css')).headers['cache-control']).toBe('immutable');
  });

  it.each([
    ['/led/ger/', 200, undefined],
    ['/led/ger', 301, '/led/ger/'],
    ['/led/ger/en/charts', 301, '/led/ger/en/charts/'],
    ['/', 404, undefined],
    ['/led/german/', 404, undefined],
  ])('under a base answers %s with %i', async (path, status, location) => {
    const reply = await ask(based, path);
    expect([reply.status, reply.headers.location]).toEqual([status, location]);
  });

  it('rejects a port in use', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveDist({ root, port })).rejects.toThrow(
      `port in use: ${port} (choose another, as in --port ${port + 1})`,
    );
  });

  it.each(['no/dist', 'package.json', 'scripts'])('rejects %s, which is no site', async (none) => {
    await expect(serveDist({ root: none, port: 0 })).rejects.toThrow(
      `missing site: ${none} has no index.html (run npm run build first)`,
    );
  });
});

describe('serveDist() of a site that was built for a folder', () => {
  const site = join(folder, 'site');
  const built = (path: string): void => {
    mkdirSync(site, { recursive: true });
    const page = `<link rel="canonical" href="https://e.org${path}">`;
    writeFileSync(join(site, 'index.html'), page);
  };

  it.each([
    ['/ledger/', '/', `/, but ${site} was built for /ledger/ (set BASE_PATH=/ledger/)`],
    ['/', '/ledger/', `/ledger/, but ${site} was built for / (leave BASE_PATH out)`],
  ])('of %s rejects %s', async (own, base, message) => {
    built(own);
    const serving = serveDist({ root: site, port: 0, host: '127.0.0.1', base });
    await expect(serving).rejects.toThrow(`invalid BASE_PATH: ${message}`);
  });

  it('serves it there', async () => {
    built('/ledger/');
    const there = await serveDist({ root: site, port: 0, host: '127.0.0.1', base: '/ledger/' });
    expect((await ask(there, '/ledger/')).status).toBe(200);
    await there.close();
  });
});

describe('normaliseBase(base)', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['a', '/a/'],
    ['/a/b', '/a/b/'],
    ['//a/', '/a/'],
  ])('%j is %s', (base, expected) => {
    expect(normaliseBase(base)).toBe(expected);
  });
});
