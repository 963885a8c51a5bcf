import type { Ledger } from '../data/ledger.ts';
import type { Lang } from '../i18n/lang.ts';
import { messageOf, partsOf } from './fill.ts';
import { typedNumbers } from './typed.ts';

/** What is wrong in a string that may hold templates, each problem with its owner in front. */
export function checkText(
  text: string,
  lang: Lang,
  owner: string,
  ledger?: Ledger,
): readonly string[] {
  return problemsIn(text, lang, ledger).map((problem) => `${owner}: ${problem}`);
}

/** The problems of such a string: typed numbers and, given a ledger, references to nothing. */
export function problemsIn(text: string, lang: Lang, ledger?: Ledger): readonly string[] {
  const typed = typedNumbers(text, lang).map(
    ({ value }) => `typed number "${value}": use {figure:…}`,
  );
  if (!ledger) return typed;
  try {
    partsOf(text, ledger, lang);
    return typed;
  } catch (error) {
    return [...typed, messageOf(error)];
  }
}
