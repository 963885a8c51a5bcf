import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { digitsAlone, hanFigures } from './figures.ts';
import { names } from './names.ts';
import { ordinals } from './ordinals.ts';
import type { Rule, Sight, Verdict } from './rule.ts';

/*
 * The order matters: what a numeral surely is comes first (a registration number, a date), what
 * it may be besides (a slogan, a denominator) next, and a figure is what is left with a unit.
 */
const rules: readonly Rule[] = [
  ...codes,
  ...dates,
  ...ordinals,
  ...names,
  ...hanFigures,
  ...digitsAlone,
];

/** What a numeral is, and why: a figure, or the reason to set it aside. */
export function kindOf(sight: Sight): Verdict {
  for (const rule of rules) {
    const verdict = rule(sight);
    if (verdict) return verdict;
  }
  return { kind: 'figure', why: '' };
}
