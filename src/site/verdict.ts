import type { Result } from '../checks/check.ts';
import type { WordKey } from '../i18n/words.ts';

/** What a verdict is called: a reading that fails is not so; only a document’s claim can fail. */
export function verdictWord({ kind, verdict }: Pick<Result, 'kind' | 'verdict'>): WordKey {
  return kind === 'reading' && verdict === 'fails' ? 'verdict.not-so' : `verdict.${verdict}`;
}
