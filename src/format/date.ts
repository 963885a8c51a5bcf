import type { Lang } from '../i18n/lang.ts';
import { t, type WordKey } from '../i18n/words.ts';

/** `long` is 30 November 2020; `short` leaves the day out, Nov 2020; `brief` is 30 Nov 2020. */
export type DateForm = 'long' | 'short' | 'brief';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, month or day of ISO 8601 in words: "30 November 2020", 2020年11月30日. */
export function date(iso: string, lang: Lang, form: DateForm = 'long'): string {
  const [, year, month, day] = pattern.exec(iso) ?? [];
  if (year === undefined) throw new Error(`invalid date: ${iso}`);
  if (month === undefined) return t(lang, 'date.year', { year });
  const named = t(lang, monthKey(month, form === 'long' ? 'month' : 'month.short', iso));
  if (day === undefined || form === 'short') return t(lang, 'date.month', { year, month: named });
  return t(lang, 'date.day', { year, month: named, day: Number(day) });
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function monthKey(month: string, style: 'month' | 'month.short', iso: string): WordKey {
  const known = months.find((each) => each === Number(month));
  if (known === undefined) throw new Error(`invalid date: ${iso}`);
  return `${style}.${known}`;
}
