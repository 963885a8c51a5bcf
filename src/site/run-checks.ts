import type { Check, Result } from '../checks/check.ts';
import { verdictOf } from '../checks/check.ts';
import { checks } from '../checks/registry.ts';
import type { Verdict } from '../checks/relation.ts';
import { figuresOf } from '../checks/step.ts';
import { untrue, untrueMessage } from '../data/claims/register.ts';
import type { Ledger } from '../data/ledger.ts';
import { langs } from '../i18n/lang.ts';
import { messageOf } from '../prose/fill.ts';
import { guardProblems } from '../prose/guard.ts';

/**
 * Works a check out. It throws where the claim has a word of fulfilment that no answer bears out,
 * and where the verdict is not the one that the check was written for: nothing may flip unseen.
 * An error begins with the check: `check measures-parts: unknown figure: …`.
 */
export function runCheck(declared: Check, ledger: Ledger): Result {
  try {
    const [unfair] = langs.flatMap((lang) => guardProblems(declared.claim[lang], lang, ledger));
    if (unfair !== undefined) throw new Error(unfair);
    const [stale] = untrue(declared.claims ?? [], ledger);
    if (stale !== undefined) throw new Error(untrueMessage(stale));
    const verdict = verdictOf(declared.steps, ledger);
    if (verdict !== declared.verdict) throw new Error(flipped(declared.verdict, verdict));
    return { ...declared, figures: Array.from(new Set(declared.steps.flatMap(figuresOf))) };
  } catch (error) {
    throw new Error(`check ${declared.id}: ${messageOf(error)}`, { cause: error });
  }
}

function flipped(from: Verdict, to: Verdict): string {
  const remedy = 'mend the data, or if it is right rewrite the words of the check and its verdict';
  return `flipped verdict: written for "${from}", worked out as "${to}" (${remedy})`;
}

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
