import type { Period } from '../data/period.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { date, type DateForm } from './date.ts';

/**
 * When a figure holds, in words: "on 30 November 2020", "in 2020", "by 31 December 2022",
 * "from 1 August 2024 to 31 December 2026"; "undated" where the document does not say.
 */
export function period(when: Period | null, lang: Lang, form: DateForm = 'long'): string {
  if (when === null) return t(lang, 'period.undated');
  const [from = '', to] = when.text.split('/');
  if (to === undefined) {
    const key = from.length === 10 && form !== 'short' ? 'period.day' : 'period.span';
    return t(lang, key, { date: date(from, lang, form) });
  }
  if (from === '..') return t(lang, 'period.by', { date: date(to, lang, form) });
  if (to === '..') return t(lang, 'period.since', { date: date(from, lang, form) });
  return t(lang, 'period.between', { start: date(from, lang, form), end: date(to, lang, form) });
}

/** The same without a preposition where there is one date, for the columns of a table. */
export function periodCell(when: Period | null, lang: Lang): string {
  return when !== null && !when.text.includes('/')
    ? date(when.text, lang, 'brief')
    : period(when, lang, 'brief');
}
