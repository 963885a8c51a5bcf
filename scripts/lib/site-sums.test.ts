import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteSums, writeSums } from './site-sums.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'z.html'), 'z');
  writeFileSync(join(folder, 'Z.html'), '');
  writeFileSync(join(folder, 'a b 账.txt'), 'a');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('siteSums(folder)', () => {
  it('has each file once, in an order that no language changes', () => {
    const paths = siteSums(folder)
      .split('\n')
      .map((line) => line.slice(66));
    expect(paths).toEqual(['Z.html', 'a b 账.txt', 'en/z.html', '']);
  });

  it('is the same after it was written, and so not in itself', () => {
    const before = siteSums(folder);
    writeSums(folder);
    expect(siteSums(folder)).toBe(before);
  });

  const sha256sum = (): number | null =>
    spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder }).status;

  it.skipIf(spawnSync('sha256sum', ['--version']).status !== 0)(
    'is read by sha256sum, which tells a file that was changed',
    () => {
      writeSums(folder);
      expect(sha256sum()).toBe(0);
      writeFileSync(join(folder, 'Z.html'), 'changed');
      expect(sha256sum()).toBe(1);
    },
  );
});
