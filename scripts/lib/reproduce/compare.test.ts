import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareFolders } from './compare.ts';

let folder: string;

/** Writes a folder of files, and gives its path. */
function written(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('compareFolders(one, other)', () => {
  it.each([
    ['nothing of folders that are alike', { a: '1', b: '' }, { a: '1', b: '' }, []],
    [
      'a file that one of them lacks',
      { a: '' },
      { b: '' },
      [
        { path: 'a', says: 'only in the first' },
        { path: 'b', says: 'only in the second' },
      ],
    ],
    [
      'a clock in a page',
      { 'index.html': '<p>Built\nat 12:30:01</p>' },
      { 'index.html': '<p>Built\nat 12:31:07</p>' },
      [
        {
          path: 'index.html',
          says: 'line 2, byte 8: "<p>Built\\nat 12:30:01</p>" against "<p>Built\\nat 12:31:07</p>"',
        },
      ],
    ],
    [
      'a file that is cut off',
      { a: 'one two' },
      { a: 'one' },
      [{ path: 'a', says: 'line 1, byte 4: "one two" against "one"' }],
    ],
    [
      'an order that differs',
      { a: '[1,2]' },
      { a: '[2,1]' },
      [{ path: 'a', says: 'line 1, byte 2: "[1,2]" against "[2,1]"' }],
    ],
    [
      'one bit of a picture',
      { a: Buffer.of(137, 0) },
      { a: Buffer.of(137, 1) },
      [{ path: 'a', says: 'line 1, byte 2: "�\\u0000" against "�\\u0001"' }],
    ],
  ])('tells %s', (_, one, other, expected) => {
    expect(compareFolders(written('one', one), written('other', other))).toEqual(expected);
  });
});
