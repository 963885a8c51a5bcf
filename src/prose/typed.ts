import type { Lang } from '../i18n/lang.ts';
import { computed, mask } from './mask.ts';
import { typedDigits } from './typed-digits.ts';
import { typedHan } from './typed-han.ts';
import type { Typed } from './typed-number.ts';
import { typedWords } from './typed-words.ts';

type Rule = (text: string) => readonly Typed[];

/** Chinese terms are quoted in English prose, so their rule holds there too. */
const rules: Readonly<Record<Lang, readonly Rule[]>> = {
  en: [typedDigits, typedHan, typedWords, typedScale],
  zh: [typedDigits, typedHan, typedScale],
};

/**
 * The numbers typed in a text. A digit fails unless it belongs to a year, a date or a name of
 * the allow-list; a numeral in words fails only where it says a quantity. Templates are skipped,
 * and so is `computed`, which stands for a component.
 */
export function typedNumbers(text: string, lang: Lang): readonly Typed[] {
  const masked = mask(text);
  const found = rules[lang].flatMap((rule) => rule(masked)).toSorted((a, b) => a.index - b.index);
  // One typed number can break two rules; the first one that covers it speaks.
  return found.filter(
    ({ index }, at) => !found.slice(0, at).some((o) => index < o.index + o.value.length),
  );
}

/** A computed number brings its own 万, million or %. */
function typedScale(text: string): readonly Typed[] {
  const pattern = new RegExp(
    `${computed}\\s*(万|亿|%|％|million|billion|thousand|per cent|percent)`,
    'g',
  );
  return Array.from(text.matchAll(pattern), (match) => ({
    value: match[1] ?? '',
    index: match.index + match[0].length - (match[1] ?? '').length,
    reason: 'a computed number brings its own scale',
  }));
}
