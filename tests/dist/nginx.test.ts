import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentType, contentTypes } from '../../scripts/lib/content-type.ts';
import { headersFor, parseHeaders } from '../../scripts/lib/headers.ts';
import { precompress } from '../../scripts/lib/precompress.ts';
import { distFiles, distRoot, pathOf, readDist, samplePages } from '../lib/dist.ts';
import { hasBrotli, hasNginx, startNginx } from '../../scripts/lib/nginx-run.ts';
import type { Nginx } from '../../scripts/lib/nginx-run.ts';

const all = distFiles();
const text = readDist('_headers');
const rules = parseHeaders(text);

/** A page of every kind, and a file of every ending. */
const files = [
  ...samplePages().map(({ file }) => file),
  ...new Map(all.map((file) => [extname(file), file])).values(),
  '404.html',
].filter((file) => file !== '_headers');

it('the type of every file is known', () => {
  const endings = new Set(all.map((file) => extname(file)).filter((ending) => ending !== ''));
  expect([...endings].filter((ending) => contentTypes[ending] === undefined)).toEqual([]);
});

describe.runIf(hasNginx).each(['/', '/jobs-ledger/'])('nginx under %s', (base) => {
  let folder: string;
  let nginx: Nginx;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    for (const file of files) cpSync(join(distRoot, file), join(folder, file));
    cpSync(join(distRoot, '_headers'), join(folder, '_headers'));
    // One page is enough to see it sent; the others are compressed while they are asked for.
    await precompress(join(folder, 'en', 'about'));
    nginx = await startNginx(folder, text, base);
  });

  afterAll(async () => {
    await nginx.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, accept = 'identity'): Promise<Response> =>
    fetch(`${nginx.url}${path.slice(1)}`, {
      headers: { 'Accept-Encoding': accept },
      redirect: 'manual',
    });

  const names = new Set(rules.flatMap(({ set }) => set.map(([name]) => name.toLowerCase())));

  it('sends every file with its type and its headers', async () => {
    for (const file of files) {
      const path = pathOf(file);
      const { status, headers } = await ask(path);
      expect([status, headers.get('content-type')], path).toEqual([200, contentType(file)]);
      const sent = [...headers].filter(([name]) => names.has(name));
      expect(Object.fromEntries(sent), path).toEqual(Object.fromEntries(headersFor(rules, path)));
    }
  });

  it.each(['br', 'gzip'])('sends a page as %s has compressed it', async (encoding) => {
    const response = await ask('/en/about/', encoding);
    const expected = encoding === 'br' && !hasBrotli ? null : encoding;
    expect(response.headers.get('content-encoding')).toBe(expected);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(readDist('en/about/index.html'));
  });

  it.each(['/nope', '/en/nope/', '/en/embed/', '/_headers', '/.git/config', '/_astro/nope.js'])(
    'answers %s with the page for what is missing, which nobody keeps',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(await response.text()).toBe(readDist('404.html'));
    },
  );

  it('leads from a page without its slash to the page', async () => {
    const response = await ask('/en/about?a=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}en/about/?a=1`);
  });

  it('refuses to be written to', async () => {
    expect((await fetch(`${nginx.url}en/`, { method: 'POST' })).status).toBe(405);
  });
});
