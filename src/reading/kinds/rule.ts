import type { Reason } from './reason.ts';

/** A quantity in its surroundings, as the rules look at it; all text is half-width. */
export interface Sight {
  /** The numeral or numerals as they stand. */
  readonly number: string;
  /** Up to 60 characters before the number. */
  readonly before: string;
  /** Up to 60 characters after the number. */
  readonly after: string;
  /** Up to 60 characters after the unit. */
  readonly rest: string;
  readonly unit: string;
  /** The value where it is a plain number; NaN otherwise. */
  readonly value: number;
  /** Whether it is one end of a range such as 16—24周岁. */
  readonly ranged: boolean;
  /** Whether words such as 以上 or 超过 bound it. */
  readonly bounded: boolean;
  /** Whether several numerals make it up, as in 三分之二. */
  readonly joined: boolean;
}

/** What a numeral is taken for, and the guess that led there. */
export interface Verdict {
  readonly kind: 'figure' | Reason;
  readonly why: string;
}

/** The signs right beside a number, spaces left out; empty where there are none. */
export interface Spot {
  readonly last: string;
  readonly next: string;
}

/** Where a rule may answer at all, so that most rules need not be asked of a number. */
export type Gate = (spot: Spot) => boolean;

/** Needs one of these signs before the number; without any, needs that nothing stands there. */
export const last =
  (signs: string): Gate =>
  (spot) =>
    spot.last === '' ? signs === '' : signs.includes(spot.last);

/** Needs one of these signs after the number. */
export const next =
  (signs: string): Gate =>
  (spot) =>
    spot.next !== '' && signs.includes(spot.next);

/** Needs one gate or the other. */
export const either =
  (one: Gate, other: Gate): Gate =>
  (spot) =>
    one(spot) || other(spot);

/** Looks at one quantity; null leaves it to the next rule. */
export interface Rule {
  readonly answer: (sight: Sight) => Verdict | null;
  /** All of them hold wherever the rule answers. */
  readonly gates: readonly Gate[];
}

/** A rule that a test decides, asked only where its gates let it. */
export function when(
  kind: Verdict['kind'],
  why: string,
  test: (sight: Sight) => boolean,
  ...gates: readonly Gate[]
): Rule {
  return { answer: (sight) => (test(sight) ? { kind, why } : null), gates };
}

/** Whether the number is written in digits. */
export function inDigits({ number }: Sight): boolean {
  const code = number.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
