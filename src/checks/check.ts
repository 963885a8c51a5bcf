import type { ClaimId } from '../data/claims/register.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Text } from '../i18n/lang.ts';
import type { Verdict } from './relation.ts';
import { decide, type Step } from './step.ts';

/**
 * Whose claim a check puts to the test, in the order in which a page lists them: what a document
 * says, what we worked out of the documents, and a reading that suggests itself and that we reject.
 * They are counted apart and never added up: a reading that fails is no fault of a document.
 */
export const kinds = ['document', 'working', 'reading'] as const;

export type Kind = (typeof kinds)[number];

/**
 * What a check comes to, which its words presuppose: the build stops where the working comes to
 * something else. A document may be wrong; our own working never fails, and nobody rejects a reading
 * that holds.
 */
type Judgement =
  | { readonly kind: 'document'; readonly verdict: Verdict }
  | { readonly kind: 'working'; readonly verdict: Exclude<Verdict, 'fails'> }
  | { readonly kind: 'reading'; readonly verdict: Exclude<Verdict, 'holds'> };

/** A claim about figures, what it comes to, and the working that decides it. */
export type CheckSpec = Judgement & {
  /** What is put to the test. Numbers only as `{figure:id}` and its kin. */
  readonly claim: Text;
  /** What the verdict tells somebody who is no expert. */
  readonly meaning: Text;
  readonly steps: readonly Step[];
  /** What its words say of the whole ledger besides. */
  readonly claims?: readonly ClaimId[];
};

/** A check. Its id is its file's name, and in a family a hyphen and its own name. */
export type Check = CheckSpec & { readonly id: string };

/** A check that has been worked out, and has come to its verdict. */
export type Result = Check & {
  /** The figures it relates, each once, in the order of the working. */
  readonly figures: readonly string[];
};

/** Checks that belong together, by name. */
export interface Family {
  readonly members: Readonly<Record<string, CheckSpec>>;
}

/** Declares a check; the default export of a `*.check.ts` file. */
export function check(spec: CheckSpec): CheckSpec {
  return spec;
}

/** Declares checks that share a file. */
export function family(members: Readonly<Record<string, CheckSpec>>): Family {
  return { members };
}

/** The checks of a file, with their ids. */
export function named(id: string, declared: CheckSpec | Family): readonly Check[] {
  if (!('members' in declared)) return [{ id, ...declared }];
  return Object.entries(declared.members).map(([name, spec]) => ({ id: `${id}-${name}`, ...spec }));
}

/**
 * The verdict of a working. Where unlike things are set against each other nothing else counts;
 * then one line that fails is enough, and so is one that leaves it open.
 */
export function verdictOf(steps: readonly Step[], ledger: Ledger): Verdict {
  const decided = steps.map((step) => ({ step: step.step, verdict: decide(step, ledger) }));
  const unlike = decided.some(
    ({ step, verdict }) => step === 'field' && verdict === 'cannot-be-told',
  );
  if (unlike) return 'cannot-be-told';
  const verdicts = decided.map(({ verdict }) => verdict);
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('cannot-be-told') ? 'cannot-be-told' : 'holds';
}
