import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { decimal, divide, shift, significant, text, type Decimal } from './decimal.ts';
import { full } from './number.ts';

/** More decimals than any rounding below can see. */
const enough = 12;

/** a ÷ b with two significant digits: 1.9, 12, 0.43. */
export function ratio(a: number, b: number): string {
  return text(significant(divide(decimal(a), decimal(b), enough), 2));
}

/** "1.9 times", 1.9倍. */
export function times(a: number, b: number, lang: Lang): string {
  return t(lang, 'ratio.times', { x: ratio(a, b) });
}

/** 1.9×, for charts. */
export function cross(a: number, b: number): string {
  return `${ratio(a, b)}×`;
}

/** a as a share of b, to two significant digits: 43%, 1.7%, 401%. */
export function share(a: number, b: number): string {
  return `${text(percentOf(decimal(a), decimal(b)))}%`;
}

/** 100 × a ÷ b, rounded as shares are. */
export function percentOf(a: Decimal, b: Decimal): Decimal {
  return significant(shift(divide(a, b, enough), 2), 2);
}

/** a for every 10,000 of b, to two significant digits: 178, 1,044, 8.7. */
export function rate(a: number, b: number, lang: Lang): string {
  const each = shift(divide(decimal(a), decimal(b), enough), 4);
  return full(Number(text(significant(each, 2))), lang);
}
