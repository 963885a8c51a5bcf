import { parseLocator } from '../data/locator.ts';
import type { Status } from '../data/schema/figures.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { full } from './number.ts';

/** What kind of statement a figure is: "promised", 承诺. */
export function status(kind: Status, lang: Lang): string {
  return t(lang, `status.${kind}`);
}

/** Items as a sentence lists them: "a, b and c", a、b和c. */
export function list(items: readonly string[], lang: Lang): string {
  const [first = '', ...rest] = items;
  const last = rest.pop();
  if (last === undefined) return first;
  return [first, ...rest].join(t(lang, 'list.between')) + t(lang, 'list.last') + last;
}

/** A place in a document in words: `p12n3` is "paragraph 12, numeral 3", 第12段第3个数字. */
export function mention(locator: string, lang: Lang): string {
  const place = parseLocator(locator);
  if (!place) throw new Error(`invalid mention: ${locator}`);
  const { paragraph, ordinal: numeral } = place;
  return numeral === 0
    ? t(lang, 'mention.paragraph', { paragraph })
    : t(lang, 'mention', { paragraph, numeral });
}

const spelledOut = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A small count as prose spells it ("five", 五); from ten on, digits. */
export function spelled(count: number, lang: Lang): string {
  const small = spelledOut.find((each) => each === count);
  return small === undefined ? full(count, lang) : t(lang, `number.${small}`);
}

/** With a capital, for the start of a sentence; Chinese has none. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
