import { mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forget, kept, nameOf } from './kept.ts';

const made = Uint8Array.of(1, 2, 3);

/** Asks for what a folder keeps; tells how often it was made. */
async function asked(folder: string): Promise<number> {
  let count = 0;
  const bytes = await kept(folder, 'a', () => {
    count += 1;
    return Promise.resolve(made);
  });
  expect([...bytes]).toEqual([...made]);
  return count;
}

const empty = (): string => mkdtempSync(join(tmpdir(), 'jobs-ledger-kept-'));

test('kept(folder, name, make) makes once, and leaves nothing else behind', async () => {
  const folder = join(empty(), 'below');
  expect(await asked(folder)).toBe(1);
  expect(await asked(folder)).toBe(0);
  expect(readdirSync(folder)).toEqual(['a']);
});

test.each<[string, (entry: Buffer) => Buffer]>([
  ['cut short', (entry) => entry.subarray(0, -1)],
  ['cut to nothing', () => Buffer.alloc(0)],
  ['altered', (entry) => Buffer.concat([entry.subarray(0, -1), Buffer.of(9)])],
])('kept(an entry that is %s) makes it anew', async (_, damage) => {
  const folder = empty();
  await asked(folder);
  writeFileSync(join(folder, 'a'), damage(readFileSync(join(folder, 'a'))));
  expect(await asked(folder)).toBe(1);
  expect(await asked(folder)).toBe(0);
});

test('kept(a folder that cannot be) makes it all the same', async () => {
  const file = join(empty(), 'file');
  writeFileSync(file, '');
  expect(await asked(file)).toBe(1);
});

test('nameOf(parts) tells parts apart', () => {
  expect(nameOf(['a', 1])).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set([nameOf(['a', 1]), nameOf(['a', 2]), nameOf(['a1'])]).size).toBe(3);
});

test('forget(folder, since) takes away what nobody has asked for since, and that alone', async () => {
  const folder = empty();
  const since = new Date('2026-06-01T00:00:00Z');
  const long = new Date('2026-05-01T00:00:00Z');
  await asked(folder);
  writeFileSync(join(folder, 'old'), '');
  for (const name of ['a', 'old']) utimesSync(join(folder, name), long, long);
  expect(await asked(folder)).toBe(0);
  await forget(folder, since);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('forget(a folder that is not there) says nothing', async () => {
  await expect(forget(join(empty(), 'none'), new Date(0))).resolves.toBeUndefined();
});
