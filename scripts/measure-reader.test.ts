import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'measure-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function measure(...args: readonly string[]): { status: number | null; err: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/measure-reader.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, err: stderr };
}

const figure = { value: 52000, unit: '人', qualifier: 'eq', status: 'reported', period: '2025' };

function text(name: string, words: string, gold: unknown): void {
  writeFileSync(join(directory, `${name}.txt`), words);
  writeFileSync(join(directory, `${name}.gold.json`), JSON.stringify(gold));
}

test('measure-reader FOLDER writes counts by genre and in all, and no word of a text', () => {
  text('a', '某市2025年工作报告\n2025年，新增就业5.2万人。', [figure]);
  text('b', '某市2026年工作方案\n2026年新增就业5.2万人。', [{ ...figure, status: 'target' }]);
  const out = join(directory, 'out.json');
  expect(measure(directory, '--out', out).status).toBe(0);
  const written = readFileSync(out, 'utf8');
  expect(written).not.toMatch(/\p{Script=Han}/u);
  const rows = JSON.parse(written) as readonly object[];
  expect(rows).toMatchObject([
    { genre: 'plan', texts: 1, marked: 1, found: 1, status: 1, wrong: 1 },
    { genre: 'report', texts: 1, marked: 1, found: 1, status: 1, period: 1 },
    { genre: 'all', texts: 2, marked: 2, found: 2, status: 2, period: 1, wrong: 1 },
  ]);
});

test('measure-reader FOLDER names what it cannot use, and writes nothing', () => {
  text('a', '新增就业5人。', [{ value: '5' }]);
  const out = join(directory, 'out.json');
  const { status, err } = measure(directory, '--out', out);
  expect(status).toBe(1);
  expect(err).toMatch(/^a: /);
  expect(() => readFileSync(out)).toThrow();
});

test('measure-reader without a folder says how to call it', () => {
  expect(measure()).toMatchObject({ status: 2, err: expect.stringContaining('FOLDER') as string });
});
