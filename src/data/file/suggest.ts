import { closest, distance } from 'fastest-levenshtein';

/** The candidate within two slips of a word, if there is one; null if none is near. */
export function near(word: string, candidates: Iterable<string>): string | null {
  const all = [...candidates];
  if (all.length === 0) return null;
  const best = closest(word, all);
  return distance(word, best) <= Math.min(2, Math.floor(word.length / 2)) ? best : null;
}
