import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerRows } from './lib/answers-due.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-'));
  cpSync('data', directory, { recursive: true });
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function run(...flags: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data.ts', ...flags], {
    env: { ...process.env, DATA_DIR: directory },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function edit(name: string, change: (text: string) => string): void {
  const file = join(directory, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('data --check agrees with the data as committed', () => {
  const { status, out } = run('--check');
  expect(out).toMatch(/^figures\.csv +\d+ rows$/m);
  expect(status).toBe(0);
});

test('data refreshes a stale codebook; data --check only says that it is stale', () => {
  const fresh = readFileSync(join(directory, 'README.md'), 'utf8');
  edit('README.md', (text) => text.replace('## `units.csv`', '## Units'));
  // What a slow clock takes for a day to come is told too, and is none of this.
  edit('corrections.csv', (text) => text.split('\n', 1).join('') + '\n');
  const stale = readFileSync(join(directory, 'README.md'), 'utf8');
  expect(run('--check')).toMatchObject({
    status: 1,
    err: expect.stringContaining(
      `${directory}/README.md: stale codebook (run npm run data and commit the file)\n`,
    ) as string,
  });
  expect(readFileSync(join(directory, 'README.md'), 'utf8')).toBe(stale);
  expect(run().status).toBe(0);
  expect(readFileSync(join(directory, 'README.md'), 'utf8')).toBe(fresh);
});

test('data --answers prints rows for the promises that came due without an answer', () => {
  const [first = '', second = ''] = readFileSync(join(directory, 'answers.csv'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('-undated-projection,,unreported,'));
  edit('answers.csv', (text) => text.replace(`${first}\n`, '').replace(`${second}\n`, ''));
  const { err } = run();
  expect(err).toContain('-- --answers prints the rows to append');
  const { out, status } = run('--answers');
  const ids = [first, second].map((line) => line.split(',')[0] ?? '');
  const rows = out.trimEnd().split('\n');
  expect(rows.map((line) => line.split(',').slice(0, 3).join()).sort()).toEqual(
    ids.map((id) => `${id},,unreported`).sort(),
  );
  expect(status).toBe(1);
  edit('answers.csv', (text) => text + out);
  expect(run('--check').status).toBe(0);
});

test('data lists every problem, ends with 1 and writes nothing', () => {
  edit('README.md', (text) => text.replace('## `units.csv`', '## Units'));
  edit('places.csv', (text) => text.replace('31.299', '31,299'));
  edit('units.csv', (text) => text.replace('percent', 'Percent'));
  const { status, err } = run();
  expect(status).toBe(1);
  expect(err).toContain(`${directory}/places.csv:2: invalid row: 11 cells under 10 columns`);
  expect(err).toContain(`${directory}/units.csv:4: id: invalid id "Percent"`);
  expect(readFileSync(join(directory, 'README.md'), 'utf8')).toContain('## Units');
});

test.each<[string, () => void, string]>([
  [
    'is not there',
    () => {
      rmSync(join(directory, 'README.md'));
    },
    'missing file, ENOENT (take it back from Git: the codebook stands in it)',
  ],
  [
    'lacks its mark',
    () => {
      edit('README.md', (text) => text.replace('<!-- codebook:', '<!-- a codebook:'));
    },
    'missing line: <!-- codebook: written by `npm run data`, do not edit below --> (put it back where the codebook begins)',
  ],
])('data names its README where it %s', (_, change, message) => {
  change();
  const { status, err } = run();
  expect(err).toContain(`${directory}/README.md: ${message}\n`);
  expect(status).toBe(1);
});

test('data takes a README with the line ends of Windows for a fresh one', () => {
  edit('README.md', (text) => text.replaceAll('\n', '\r\n'));
  const { status, out } = run('--check');
  expect(out).toContain('README.md: the codebook is fresh');
  expect(status).toBe(0);
});

test('data tells a day that has not come, and goes on', () => {
  edit('corrections.csv', (text) => text.replace(/,20\d\d-/, ',2099-'));
  const { status, err } = run('--check');
  expect(err).toMatch(/corrections\.csv:2: date: 2099-\d\d-\d\d has not come yet, today is /);
  expect(status).toBe(0);
});

test('data --answers sets beside a promise what is reported of it for its year', () => {
  const target = 'suzhou-training-2022-12-31-target';
  const figures = readFileSync(join(directory, 'figures.csv'), 'utf8').split('\n');
  const row = figures.find((line) => line.startsWith(`${target},`)) ?? '';
  const reported = row.replace(target, 'suzhou-training-2022').replace(',target,', ',reported,');
  edit('figures.csv', (text) => `${text}${reported}\n`);
  expect(answerRows([target], directory)).toBe(`${target},suzhou-training-2022,,,\n`);
});
