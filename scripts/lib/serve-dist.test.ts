import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normaliseBase, serveDist } from './serve-dist.ts';
import type { Served } from './serve-dist.ts';

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(folder, 'dist');
const long = '<!doctype html><title>charts</title>'.padEnd(4000, 'x');
let served: Served;
let based: Served;

beforeAll(async () => {
  mkdirSync(join(root, 'en', 'charts'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const files = {
    _headers: '/*\n  X-Test: yes\n/*.csv\n  Access-Control-Allow-Origin: *\n',
    'index.html': 'home',
    '404.html': 'lost',
    '.hidden': 'hidden',
    'en/charts/index.html': long,
    'en/charts/a.csv': '国,1\n',
    'mark.svg': '<svg/>',
    'site.webmanifest': '{}',
    'CITATION.cff': 'a: b',
    SHA256SUMS: 'ab',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  served = await serveDist({ root, port: 0, host: '127.0.0.1' });
  based = await serveDist({ root, port: 0, host: '127.0.0.1', base: 'led/ger' });
});

afterAll(async () => {
  await served.close();
  await based.close();
  rmSync(folder, { recursive: true });
});

// `fetch` tidies `/../` away before it asks, so the raw client asks instead.
function ask(path: string, headers = {}, method = 'GET', at = served): Promise<Reply> {
  const { hostname, port } = new URL(at.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode = 0, headers: got } = response;
        done({ status: statusCode, headers: got, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

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
    ['/%2e%2e/secret.txt', 404, 'lost'],
    ['/..%2fsecret.txt', 404, 'lost'],
    ['/..%5csecret.txt', 404, 'lost'],
    ['/%00', 404, 'lost'],
    ['/%zz', 404, 'lost'],
  ])('answers %s with %i %s', async (path, status, body) => {
    const reply = await ask(path);
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
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('sends a folder to its address with a slash', async () => {
    const reply = await ask('/en/charts');
    expect([reply.status, reply.headers.location]).toEqual([301, '/en/charts/']);
  });

  it('compresses with brotli, else gzip, else not', async () => {
    const brotli = await ask('/en/charts/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
    const gzip = await ask('/en/charts/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect((await ask('/en/charts/')).headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body and refuses POST', async () => {
    const head = await ask('/en/charts/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const post = await ask('/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['bytes=0-3', 206, '国,'.slice(0, 2)],
    ['bytes=4-', 206, '1\n'],
    ['bytes=5-2', 200, '国,1\n'],
    ['bytes=-2', 200, '国,1\n'],
    ['lines=1-2', 200, '国,1\n'],
  ])('answers the range %s with %i', async (range, status, body) => {
    const reply = await ask('/en/charts/a.csv', { range });
    expect([reply.status, reply.body.toString()]).toEqual([status, body]);
  });

  it('knows a file it has sent before', async () => {
    const { etag = '' } = (await ask('/')).headers;
    expect((await ask('/', { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    ['/led/ger/', 200, undefined],
    ['/led/ger', 301, '/led/ger/'],
    ['/led/ger/en/charts', 301, '/led/ger/en/charts/'],
    ['/', 404, undefined],
    ['/led/german/', 404, undefined],
  ])('under a base answers %s with %i', async (path, status, location) => {
    const reply = await ask(path, {}, 'GET', based);
    expect([reply.status, reply.headers.location]).toEqual([status, location]);
  });

  it('rejects a port in use and a missing folder', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveDist({ root, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(serveDist({ root: 'no/dist', port: 0 })).rejects.toThrow(
      'missing folder: no/dist (run npm run build first)',
    );
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
