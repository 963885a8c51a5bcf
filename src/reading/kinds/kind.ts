import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { digitsAlone, hanFigures } from './figures.ts';
import { names } from './names.ts';
import { ordinals } from './ordinals.ts';
import type { Rule, Sight, Spot, Verdict } from './rule.ts';

/*
 * The order matters: what a numeral surely is comes first (a registration number, a date), what
 * it may be besides (a slogan, a denominator) next, and a figure is what is left with a unit.
 */
export const rules: readonly Rule[] = [
  ...codes,
  ...dates,
  ...ordinals,
  ...names,
  ...hanFigures,
  ...digitsAlone,
];

/** The rules that may answer between two signs. */
const between = new Map<number, Map<number, readonly Rule[]>>();

/** What a numeral is, and why: a figure, or the reason to set it aside. */
export function kindOf(sight: Sight): Verdict {
  for (const { answer } of rulesAt(spotOf(sight))) {
    const verdict = answer(sight);
    if (verdict) return verdict;
  }
  return { kind: 'figure', why: '' };
}

/** The rules that may answer between two signs, looked up once for each pair. */
function rulesAt(spot: Spot): readonly Rule[] {
  const [left, right] = [spot.last.charCodeAt(0), spot.next.charCodeAt(0)];
  const after = between.get(left) ?? new Map<number, readonly Rule[]>();
  const known = after.get(right);
  if (known) return known;
  const asked = rules.filter(({ gates }) => gates.every((gate) => gate(spot)));
  between.set(left, after.set(right, asked));
  return asked;
}

/** The signs beside a number. */
export function spotOf({ before, after }: Pick<Sight, 'before' | 'after'>): Spot {
  let [left, right] = [before.length - 1, 0];
  while (isSpace(before.charCodeAt(left))) left -= 1;
  while (isSpace(after.charCodeAt(right))) right += 1;
  return { last: before.charAt(left), next: after.charAt(right) };
}

function isSpace(code: number): boolean {
  return code === 0x20;
}
