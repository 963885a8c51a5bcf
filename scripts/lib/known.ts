import type { Ledger } from '../../src/data/ledger.ts';
import type { Known } from '../../src/reading/propose/known.ts';
import { readerNames } from '../../src/site/reader-names.ts';

/** The names of a ledger as the reader chooses from them, and the ids that are taken. */
export function known(ledger: Ledger): Known {
  const { words, ...names } = readerNames(ledger);
  return { ...names, words: new Map(words), ids: new Set(ledger.figures.map(({ id }) => id)) };
}
