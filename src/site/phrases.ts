import { pieces } from '../charts/text/break.ts';
import type { Lang } from '../i18n/lang.ts';

/** What leans on the word before it. */
const leaning = /^[的了着过得地们里上中下率数者]/u;

/**
 * The pieces of a headline between which a line may end: Chinese words, a number together with what
 * it counts, and no lone character after a comma. English is left whole: it breaks at its spaces.
 */
export function phrases(text: string, lang: Lang): readonly string[] {
  if (lang === 'en') return [text];
  const joined: string[] = [];
  for (const piece of pieces(text, lang)) {
    const last = joined.at(-1) ?? '';
    const counts = /[\d%]$/.test(last) && /^\p{Script=Han}/u.test(piece);
    const begins =
      /^\p{Script=Han}$/u.test(last) && !/[\p{Script=Han}]$/u.test(joined.at(-2) ?? '');
    const leans = leaning.test(piece) && /[\p{L}\d%]$/u.test(last) && piece.length < 3;
    if (counts || begins || leans) joined.push((joined.pop() ?? '') + piece);
    else joined.push(piece);
  }
  return joined;
}
