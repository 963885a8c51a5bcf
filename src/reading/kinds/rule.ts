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

/** Looks at one quantity; null leaves it to the next rule. */
export type Rule = (sight: Sight) => Verdict | null;

/** A rule that a test decides. */
export function when(kind: Verdict['kind'], why: string, test: (sight: Sight) => boolean): Rule {
  return (sight) => (test(sight) ? { kind, why } : null);
}

/** Whether the number is written in digits. */
export function inDigits({ number }: Sight): boolean {
  return /^\d/.test(number);
}
