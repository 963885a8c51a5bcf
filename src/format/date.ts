import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** `long` is 30 November 2020; `short` leaves the day out, Nov 2020; `brief` is 30 Nov 2020. */
export type DateForm = 'long' | 'short' | 'brief';

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

const months = (locale: string, month: 'long' | 'short'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });

/** American, whose short months all have three letters; in Chinese a long one is 十一月. */
const names = {
  en: { long: months('en-US', 'long'), short: months('en-US', 'short') },
  zh: { long: months('zh-CN', 'short'), short: months('zh-CN', 'short') },
} as const;

/** A year, month or day of ISO 8601 in words: "30 November 2020", 2020年11月30日. */
export function date(iso: string, lang: Lang, form: DateForm = 'long'): string {
  const [, year, month, day] = pattern.exec(iso) ?? [];
  if (year === undefined) throw new Error(`invalid date: ${iso}`);
  if (month === undefined) return t(lang, 'date.year', { year });
  const style = form === 'long' ? 'long' : 'short';
  const named = names[lang][style].format(new Date(`${year}-${month}`));
  if (day === undefined || form === 'short') return t(lang, 'date.month', { year, month: named });
  return t(lang, 'date.day', { year, month: named, day: Number(day) });
}
