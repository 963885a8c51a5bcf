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
  for (const { answer } of rulesAt(sight)) {
    const verdict = answer(sight);
    if (verdict) return verdict;
  }
  return { kind: 'figure', why: '' };
}

/** The rules that may answer between two signs, looked up once for each pair. */
function rulesAt({ before, after }: Sight): readonly Rule[] {
  // The codes of the signs, because a sign by itself would be a string made anew each time.
  const left = before.charCodeAt(lastOf(before));
  const right = after.charCodeAt(firstOf(after));
  const beside = between.get(left) ?? new Map<number, readonly Rule[]>();
  const known = beside.get(right);
  if (known) return known;
  const spot = spotOf({ before, after });
  const asked = rules.filter(({ gates }) => gates.every((gate) => gate(spot)));
  between.set(left, beside.set(right, asked));
  return asked;
}

/** The signs beside a number. */
export function spotOf({ before, after }: Pick<Sight, 'before' | 'after'>): Spot {
  return { last: before.charAt(lastOf(before)), next: after.charAt(firstOf(after)) };
}

function lastOf(text: string): number {
  let at = text.length - 1;
  while (isSpace(text.charCodeAt(at))) at -= 1;
  return at;
}

function firstOf(text: string): number {
  let at = 0;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20;
}
