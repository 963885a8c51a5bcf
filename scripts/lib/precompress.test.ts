import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

let folder: string;
const long = 'a line of a page\n'.repeat(100);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  writeFileSync(join(folder, 'index.html'), long);
  writeFileSync(join(folder, 'short.html'), 'short');
  writeFileSync(join(folder, 'chart.png'), long);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('precompress(folder)', () => {
  it('compresses the texts that are worth it, and leaves the rest', async () => {
    const sum = await precompress(folder);
    const names = ['chart.png', 'index.html', 'index.html.br', 'index.html.gz', 'short.html'];
    expect(readdirSync(folder).sort()).toEqual(names);
    const [br, gz] = ['br', 'gz'].map((end) => readFileSync(join(folder, `index.html.${end}`)));
    expect(brotliDecompressSync(br ?? '').toString()).toBe(long);
    expect(gunzipSync(gz ?? '').toString()).toBe(long);
    expect(sum).toEqual({ files: 1, plain: long.length, br: br?.length, gz: gz?.length });
  });

  it('does it anew for a file of another time alone', async () => {
    await precompress(folder);
    writeFileSync(join(folder, 'index.html.br'), 'kept');
    utimesSync(join(folder, 'index.html'), 1, 1);
    utimesSync(join(folder, 'index.html.br'), 1, 1);
    await precompress(folder);
    expect(readFileSync(join(folder, 'index.html.br'), 'utf8')).toBe('kept');
    utimesSync(join(folder, 'index.html'), 2, 2);
    await precompress(folder);
    expect(readFileSync(join(folder, 'index.html.br'), 'utf8')).not.toBe('kept');
  });
});
