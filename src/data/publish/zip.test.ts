import { unzipSync, zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256, sums } from './sums.ts';
import { undated, zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = { 'b/two.txt': bytes('二'), 'a.txt': bytes('one') };
const reversed = { 'a.txt': bytes('one'), 'b/two.txt': bytes('二') };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** The hash of what is made in a zone at an hour. */
function madeAt(zone: string, hour: string, make: () => Uint8Array): string {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ now: new Date(hour), toFake: ['Date'] });
  return sha256(make());
}

test('zip(files) holds the files, in the order of their paths', () => {
  const read = unzipSync(zip(files));
  expect(Object.keys(read)).toEqual(['a.txt', 'b/two.txt']);
  expect(read).toEqual(files);
});

test.each([
  ['zip(files)', () => zip(files)],
  ['zip(the same files in another order)', () => zip(reversed)],
  ['undated(a zip file made now)', () => undated(zipSync(reversed))],
])('%s is the same on every day and in every zone', (_, make) => {
  const hashes = [
    madeAt('Asia/Shanghai', '2026-11-25T00:30:00Z', make),
    madeAt('America/St_Johns', '2030-07-01T12:00:00Z', make),
    madeAt('UTC', '1999-12-31T23:59:59Z', make),
  ];
  expect(hashes).toEqual(hashes.map(() => sha256(zip(files))));
});

test('sums(hashes) is what sha256sum reads, in the order of the paths', () => {
  const hashes = { 'b/two.txt': sha256(bytes('二')), 'a.txt': sha256(bytes('one')) };
  expect(sums(hashes)).toBe(`${sha256(bytes('one'))}  a.txt\n${sha256(bytes('二'))}  b/two.txt\n`);
  expect(sha256(bytes(''))).toMatch(/^e3b0c44298fc1c14/);
});
