import { closest, distance } from 'fastest-levenshtein';

/** The candidate within two slips of a word, if there is one; null if none is near. */
export function near(word: string, candidates: Iterable<string>): string | null {
  const slips = Math.min(2, Math.floor(word.length / 2));
  // A word that is so much shorter or longer is further away without being compared.
  const all = [...candidates].filter(({ length }) => Math.abs(length - word.length) <= slips);
  if (all.length === 0) return null;
  const best = closest(word, all);
  return distance(word, best) <= slips ? best : null;
}

/** As many strangers as anybody asks about at once: each is compared with every candidate. */
const most = 20;

/**
 * Like `near`, for whoever has very many words to ask about: the first different ones get an
 * answer, and the same one always; after them it is null.
 */
export function suggester(candidates: Iterable<string>): (word: string) => string | null {
  const told = new Map<string, string | null>();
  return (word) => {
    if (!told.has(word) && told.size < most) told.set(word, near(word, candidates));
    return told.get(word) ?? null;
  };
}
