import type { Ledger } from '../data/ledger.ts';
import {
  kinds,
  named,
  runCheck,
  type Check,
  type CheckSpec,
  type Family,
  type Result,
} from './check.ts';
import { requirePinned, type Judged } from './pins.ts';
import pins from './verdicts.json' with { type: 'json' };

const files = import.meta.glob<CheckSpec | Family>('./*.check.ts', {
  eager: true,
  import: 'default',
});

/** Every check: `src/checks/{id}.check.ts` is the one edit that adds one. */
export const checks: readonly Check[] = Object.entries(files)
  .flatMap(([path, declared]) => named(path.slice('./'.length, -'.check.ts'.length), declared))
  .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

/** Every check worked out, in the order of the kinds. */
export function runChecks(ledger: Ledger): readonly Result[] {
  return checks.map((each) => runCheck(each, ledger));
}

/** Throws where a verdict is not the one in `verdicts.json`: nothing may flip unseen. */
export function requireVerdicts(results: readonly Judged[]): void {
  requirePinned(results, pins);
}
