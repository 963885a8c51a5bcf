import type { Ledger } from '../ledger.ts';
import { answers } from './answers.ts';
import type { Claim, Claims } from './claim.ts';
import { comparisons } from './comparisons.ts';
import { documents } from './documents.ts';
import { results } from './results.ts';
import { times } from './times.ts';

/** Every claim that a sentence of the site may rest on. */
export const claims = { ...documents, ...results, ...answers, ...times, ...comparisons };

/** The name of a claim. */
export type ClaimId = keyof typeof claims;

/** Whether a claim has a name. */
export function isClaim(id: string): id is ClaimId {
  return Object.hasOwn(claims, id);
}

const files: Readonly<Record<string, Claims>> = {
  documents,
  results,
  answers,
  times,
  comparisons,
};

/** The file in which a claim is worked out. */
export function fileOfClaim(id: ClaimId): string {
  const found = Object.entries(files).find(([, own]) => Object.hasOwn(own, id));
  return `src/data/claims/${found?.[0] ?? 'register'}.ts`;
}

/** Those of some claims that the ledger does not bear out. */
export function untrue(ids: readonly ClaimId[], ledger: Ledger): readonly ClaimId[] {
  return ids.filter((id) => {
    const claim: Claim = claims[id];
    return !isBorneOut(claim.holds, ledger);
  });
}

/**
 * Whether the ledger bears a condition out. With `FALSE_SENTENCES=let` it passes: so a bench or a
 * test may draw a ledger that nobody has written sentences for. `npm run build` never does.
 */
export function isBorneOut(holds: Claim['holds'], ledger: Ledger): boolean {
  return process.env.FALSE_SENTENCES === 'let' || holds(ledger);
}

/** Says of a claim that it is no longer so, and where to mend which. */
export function untrueMessage(id: ClaimId): string {
  return `no longer true of the ledger: ${claims[id].says} (write here what is so now; the claim ${id} is worked out in ${fileOfClaim(id)})`;
}
