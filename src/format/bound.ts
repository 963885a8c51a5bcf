import type { Bound } from '../data/schema/figures.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** Puts a bound into words around a quantity: "at least 65%", 65%以上. */
export function bound(quantity: string, kind: Bound, lang: Lang): string {
  return t(lang, `bound.${kind}`, { x: quantity });
}

/** The bound alone, for a column of a table: "at least", 以上. */
export function boundName(kind: Bound, lang: Lang): string {
  return t(lang, `bound.name.${kind}`);
}

/** The sign a chart sets before a number; "nearly" has none and keeps its word. */
const signs: Readonly<Partial<Record<Bound, string>>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '≈',
};

/** Puts a bound as a chart does, where room is short: "≥ 65%". */
export function boundSign(quantity: string, kind: Bound, lang: Lang): string {
  const sign = signs[kind];
  return sign === undefined ? bound(quantity, kind, lang) : `${sign} ${quantity}`;
}
