import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-gallery-test-'));
const before = join(folder, 'before');
const out = join(folder, 'sheet.html');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function gallery(...args: readonly string[]): { status: number | null; said: string } {
  const options = { encoding: 'utf8' } as const;
  const run = spawnSync(process.execPath, ['scripts/gallery.ts', ...args], options);
  return { status: run.status, said: run.stdout + run.stderr };
}

test('gallery nothing names what there is', () => {
  const { status, said } = gallery('nothing', '--out', out);
  expect(said).toMatch(/^unknown chart or form: nothing \(there are: .*entries.*dongtou-series/);
  expect(status).toBe(1);
});

test('gallery entries --write FOLDER, then --against FOLDER, shows what has changed', () => {
  expect(gallery('entries', '--write', before, '--out', out).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('<h2 id="forms/entries">');
  expect(gallery('entries', '--against', before, '--out', out).said).toMatch(/^0 of/);
  const one = join(before, 'forms/entries.all.en.wide.svg');
  writeFileSync(one, readFileSync(one, 'utf8').replace('data-key="jia', 'data-key="yi'));
  const { said } = gallery('entries', '--against', before, '--out', out);
  expect(said).toMatch(/^forms\/entries.all.en.wide: − yi\S+.*, \+ jia\S+/);
  expect(said).toContain('\n1 of ');
});
