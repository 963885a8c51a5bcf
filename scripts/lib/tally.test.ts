import { describe, expect, it } from 'vitest';
import { addUp, layerLine, oneCheck, summary, vitestTally } from './tally.ts';
import type { VitestReport } from './tally.ts';

const report: VitestReport = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const brokenFile = { status: 'failed', assertionResults: [] };

describe('vitestTally(report, ok)', () => {
  it.each([
    ['a good run', report, true, { passed: 5, failed: 0, skipped: 2 }],
    [
      'a failed test',
      { ...report, success: false, numFailedTests: 1, testResults: [failedFile] },
      false,
      { passed: 5, failed: 1, skipped: 2 },
    ],
    [
      'a file that does not load',
      { ...report, success: false, testResults: [brokenFile] },
      false,
      { passed: 5, failed: 1, skipped: 2 },
    ],
    ['an error outside every test', report, false, { passed: 5, failed: 1, skipped: 2 }],
    ['no report', undefined, true, { passed: 0, failed: 1, skipped: 0 }],
  ] as const)('counts %s', (_, given, ok, expected) => {
    expect(vitestTally(given, ok)).toEqual(expected);
  });
});

describe('summary(tally)', () => {
  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed'],
  ])('%j', (tally, expected) => {
    expect(summary(tally)).toBe(expected);
  });
});

it('addUp(tallies) adds layer to layer', () => {
  const sum = addUp([oneCheck(true), oneCheck(false), { passed: 7, failed: 0, skipped: 1 }]);
  expect(sum).toEqual({ passed: 8, failed: 1, skipped: 1 });
  expect(addUp([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

it('layerLine(name, tally, milliseconds) is one line', () => {
  expect(layerLine('lint', oneCheck(false), 1234)).toBe('✗ lint     0 passed, 1 failed (1.2 s)');
});
