import { readFileSync } from 'node:fs';
import { untrue, untrueMessage, type ClaimId } from '../data/claims/register.ts';
import type { Ledger } from '../data/ledger.ts';
import { langs } from '../i18n/lang.ts';
import type { WordKey } from '../i18n/words.ts';

/** What words of the interface say of the whole ledger. */
const wordClaims: Readonly<Partial<Record<WordKey, readonly ClaimId[]>>> = {
  'data.limits.units': ['no-common-year'],
};

/** The words of the interface that the ledger no longer bears out, by file and line. */
export function wordProblems(ledger: Ledger): readonly string[] {
  return langs.flatMap((lang) => {
    const file = `src/i18n/${lang}.json`;
    const lines = readFileSync(file, 'utf8').split('\n');
    return Object.entries(wordClaims).flatMap(([key, ids]) => {
      const line = lines.findIndex((each) => each.trimStart().startsWith(`"${key}":`)) + 1;
      return untrue(ids, ledger).map((id) => `${file}:${line}: ${key}: ${untrueMessage(id)}`);
    });
  });
}
