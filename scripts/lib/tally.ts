/** What one layer of the tests came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A layer that is one check: it passed or it failed. */
export function oneCheck(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * Counts a Vitest run. A file that broke before its first test counts as one failure, and so does
 * a run that failed without a failed test, or one that left no report.
 */
export function vitestTally(report: VitestReport | undefined, ok: boolean): Tally {
  if (report === undefined) return oneCheck(false);
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  const unexplained = failed === 0 && !(ok && report.success);
  return {
    passed: report.numPassedTests,
    failed: failed + (unexplained ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** All layers together. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The line a run ends with; machines read it, so its form is fixed. What was skipped stands in the
 * line of its layer.
 */
export function summary({ passed, failed }: Pick<Tally, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}

/** The line of one layer: its name, what it came to, and how long it took. */
export function layerLine(name: string, tally: Tally, milliseconds: number): string {
  const mark = tally.failed > 0 ? '✗' : '✓';
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  return `${mark} ${name.padEnd(8)} ${summary(tally)}${skipped} (${(milliseconds / 1000).toFixed(1)} s)`;
}
