import type { Ledger } from '../data/ledger.ts';
import type { GuardedWord } from '../data/schema/guarded.ts';
import type { Lang } from '../i18n/lang.ts';
import { computed, cover } from './mask.ts';
import { tagPattern } from './tag.ts';
import { unknown } from './unknown.ts';

/**
 * The words of fulfilment in a text, in the order in which they stand. A denial is found like a
 * claim: what nobody can tell is not to be put either way in a title. Chinese terms are quoted in
 * English prose, so their words are looked for there too.
 */
export function guardedWords(text: string, lang: Lang, ledger: Ledger): readonly string[] {
  const words = ledger.guarded.filter((row) => row.lang === lang || row.lang === 'zh');
  const open = words
    .flatMap(({ except }) => except)
    .reduce(
      (rest, phrase) => cover(rest, new RegExp(escaped(phrase), 'gi')),
      cover(text, tagPattern, computed),
    );
  return words
    .flatMap((word) => Array.from(open.matchAll(pattern(word))))
    .toSorted((a, b) => a.index - b.index)
    .map(([found]) => found);
}

/**
 * What is wrong with the words of fulfilment in a title, a claim or a dek: there are some, and it
 * names no answer that says a promise was met. `answers` holds ids of promises, with spaces between.
 */
export function guardProblems(
  text: string,
  lang: Lang,
  ledger: Ledger,
  answers = '',
): readonly string[] {
  const named = answers.split(' ').filter((id) => id !== '');
  const promises = ledger.answers.map(({ promise }) => promise);
  const wrong = named.flatMap((promise) => {
    const verdicts = ledger.answers.filter((row) => row.promise === promise);
    if (verdicts.some(({ verdict }) => verdict === 'met')) return [];
    const [first] = verdicts;
    return first === undefined
      ? [unknown('answer', promise, promises)]
      : [`invalid answer "${promise}": its verdict is ${first.verdict}, not met`];
  });
  if (named.length > 0) return wrong;
  return guardedWords(text, lang, ledger).map(
    (word) =>
      `word of fulfilment "${word}": say what the numbers show, or name an answer whose verdict is met`,
  );
}

function pattern({ lang, forms }: GuardedWord): RegExp {
  const any = forms.map(escaped).join('|');
  return new RegExp(lang === 'en' ? `\\b(?:${any})\\b` : any, 'gi');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
