import type { Ledger } from '../data/ledger.ts';
import { messageOf } from '../prose/fill.ts';
import {
  kinds,
  named,
  runCheck,
  type Check,
  type CheckSpec,
  type Family,
  type Result,
} from './check.ts';

const files = import.meta.glob<CheckSpec | Family>('./*.check.ts', {
  eager: true,
  import: 'default',
});

/** Every check: `src/checks/{id}.check.ts` is the one edit that adds one. */
export const checks: readonly Check[] = Object.entries(files)
  .flatMap(([path, declared]) => named(path.slice('./'.length, -'.check.ts'.length), declared))
  .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

/** Every check worked out, in the order of the kinds. Throws with all that is wrong at once. */
export function runChecks(ledger: Ledger): readonly Result[] {
  const problems: string[] = [];
  const results = checks.flatMap((each) => {
    try {
      return [runCheck(each, ledger)];
    } catch (error) {
      problems.push(messageOf(error));
      return [];
    }
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return results;
}
