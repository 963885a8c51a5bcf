import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/data/read.ts';
import { buildProblems, type Built } from './build.ts';
import { writeInvented } from './invented.ts';
import { problemsOf } from './page-results.ts';
import { median, ratio } from './results.ts';
import { exponent } from './timing.ts';
import type { Visit } from './visit.ts';

describe('median(values)', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('missing values');
  });
});

it.each([
  [6, 3, 2],
  [0, 0, 1],
  [1, 0, null],
  [1, 3, 0.333],
])('ratio(%d, %d) is %s', (value, to, times) => {
  expect(ratio(value, to)).toBe(times);
});

it.each([
  ['twice as much for twice the size', 1],
  ['four times as much for twice the size', 2],
])('exponent(points) says %s', (_, power) => {
  const points = [1, 10, 100].map((size): [number, number] => [size, 3 * size ** power]);
  expect(exponent(points)).toBeCloseTo(power);
});

describe('problemsOf(visits)', () => {
  const visit: Visit = {
    bytes: 50_000,
    requests: 8,
    nodes: 1500,
    firstPaint: 1000,
    largestPaint: 1000,
    charts: 1000,
    shift: 0,
    blocking: 0,
    script: 20,
    heap: 1e6,
    worstFrame: 30,
  };
  const sound = {
    ours: visit,
    'drawn in the browser': { ...visit, charts: 3100 },
    'without script': { ...visit, charts: 950 },
    'other build': { ...visit, charts: 1500, firstPaint: 1500 },
  };

  const once = (visits: Readonly<Record<string, Visit>>): Readonly<Record<string, Visit[]>> =>
    Object.fromEntries(Object.entries(visits).map(([name, each]) => [name, [each]]));

  it('finds nothing where every bar is kept', () => {
    expect(problemsOf(once(sound))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, Visit>>]>([
    ['charts: drawn in the browser', { 'drawn in the browser': { ...visit, charts: 2900 } }],
    ['charts: without script', { 'without script': { ...visit, charts: 880 } }],
    ['charts: other build', { 'other build': { ...visit, charts: 1400, firstPaint: 1500 } }],
    ['firstPaint: other build', { 'other build': { ...visit, charts: 1500, firstPaint: 1400 } }],
    ['shift: ours', { ours: { ...visit, shift: 0.02 } }],
  ])('refuses %s', (said, changed) => {
    const problems = problemsOf(once({ ...sound, ...changed }));
    expect(problems).toEqual([expect.stringMatching(`^${said}`)]);
  });

  it('compares a visit with that of its own round', () => {
    // A machine that is slow in two rounds of three, and slower still between two visits.
    const at = (...charts: readonly number[]): Visit[] =>
      charts.map((each) => ({ ...visit, charts: each }));
    const without = { ours: at(1000, 1900, 3000), 'without script': at(980, 1000, 2950) };
    expect(problemsOf(without)).toEqual([]);
  });
});

describe('buildProblems(builds)', () => {
  const build = (figures: number, charts: number, seconds: number, bytes = 5e8): Built => ({
    size: { figures, charts },
    seconds,
    waited: seconds,
    bytes,
    pages: 800 * figures,
  });

  it('finds nothing where builds grow as their sizes do', () => {
    const builds = [build(1, 1, 30), build(10, 1, 200), build(1, 5, 150)];
    expect(buildProblems(builds)).toEqual([]);
  });

  it.each([
    ['today’s takes', [build(1, 1, 61)]],
    ['time grows with figures', [build(1, 1, 3), build(10, 1, 300)]],
    ['time grows with charts', [build(1, 1, 3), build(1, 5, 75)]],
    ['10× figures, 1× charts takes 1.2 GB', [build(1, 1, 3), build(10, 1, 30, 1.2e9)]],
  ])('refuses what %s', (said, builds) => {
    expect(buildProblems(builds)).toEqual([expect.stringMatching(`^${said}`)]);
  });
});

it('writeInvented(from, to, times) writes a sound ledger of so many more figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-invented-'));
  try {
    writeInvented('data', folder, 3);
    const [ours, invented] = [readLedger('data'), readLedger(folder)];
    expect(invented.figures).toHaveLength(3 * ours.figures.length);
    expect(invented.documents).toHaveLength(3 * ours.documents.length);
    expect(invented.places.filter(({ compared }) => compared)).toHaveLength(
      ours.places.filter(({ compared }) => compared).length,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe.each(['bench', 'budgets', 'lighthouse'])('npm run %s', (script) => {
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });

  it('-- --help says what it is for', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run ${script}`);
  });

  it('-- --nothing ends with 2 and says how it is called', () => {
    const { status, stderr } = run('--nothing');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--nothing[\s\S]*npm run/);
  });
});
