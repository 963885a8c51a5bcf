import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { exact, significant, type Exact } from './decimal.ts';
import { full } from './number.ts';

/** a ÷ b with two significant digits: 1.9, 12, 0.43. */
export function ratio(a: number, b: number): string {
  return significant(exact(a).div(exact(b)), 2).toString();
}

/** "1.9 times", 1.9倍. */
export function times(a: number, b: number, lang: Lang): string {
  return t(lang, 'ratio.times', { x: ratio(a, b) });
}

/** a as a share of b, to two significant digits: 43%, 1.7%, 401%. */
export function share(a: number, b: number): string {
  return percentOf(exact(a), exact(b));
}

/** 100 × a ÷ b, rounded as shares are: 43%. */
export function percentOf(a: Exact, b: Exact): string {
  return `${significant(a.div(b).mul(100), 2).toString()}%`;
}

/** a for every 10,000 of b, to two significant digits: 178, 1,044, 8.7. */
export function rate(a: number, b: number, lang: Lang): string {
  return full(significant(exact(a).div(exact(b)).mul(10_000), 2).valueOf(), lang);
}
