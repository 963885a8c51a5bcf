import type { Figure } from '../data/schema/figures.ts';
import { add, compare, divide, exact, multiply, subtract, type Exact } from './exact.ts';

/** Everything a number may be, both ends included; null where there is no limit. */
export interface Range {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

const zero = exact(0);

/** A number that is known exactly. */
export function point(value: Exact): Range {
  return { low: value, high: value };
}

/** How much 左右 and 近 may give way: one part in twenty, a judgement of ours. */
const vague = exact(0.05);

const numeral = /(\d[\d,]*)(?:\.(\d+))?[多余几]?([万亿]*)/;

/**
 * Half a unit of the last printed place: 537.68万 stands for anything within 50 of it, 67.6% for
 * anything within 0.05 of a point. A whole number without 万 or 亿 is a count and exact.
 */
export function rounding({ printed }: Pick<Figure, 'printed'>, percent: boolean): Exact {
  const [, , decimals = '', scales = ''] = numeral.exec(printed) ?? [];
  if (decimals === '' && scales === '' && !percent) return zero;
  const powers = Array.from(scales, (scale): number => (scale === '万' ? 4 : 8));
  const power = powers.reduce((sum, each) => sum + each, -decimals.length);
  const unit: Exact =
    power < 0
      ? { over: 1n, under: 10n ** BigInt(-power) }
      : { over: 10n ** BigInt(power), under: 1n };
  return divide(unit, exact(2));
}

/** The number and what rounding may have hidden. */
export function around(value: Exact, half: Exact): Range {
  return { low: subtract(value, half), high: add(value, half) };
}

/** What the bound of a figure allows: a floor has no upper limit, a count none below zero. */
export function allowed(value: Exact, bound: Figure['bound']): Range {
  const give = multiply(value, vague);
  switch (bound) {
    case 'exact':
      return point(value);
    case 'at-least':
    case 'more-than':
      return { low: value, high: null };
    case 'at-most':
    case 'less-than':
      return { low: zero, high: value };
    case 'about':
      return around(value, give);
    case 'nearly':
      return { low: subtract(value, give), high: value };
  }
}

/** Whether it is one number. */
export function isPoint({ low, high }: Range): boolean {
  return low !== null && high !== null && compare(low, high) === 0;
}

/** a + b, whatever they are. */
export function addRanges(a: Range, b: Range): Range {
  return { low: both(add, a.low, b.low), high: both(add, a.high, b.high) };
}

/** a − b. */
export function subtractRanges(a: Range, b: Range): Range {
  return { low: both(subtract, a.low, b.high), high: both(subtract, a.high, b.low) };
}

/** a × b, for numbers that are not below zero. */
export function multiplyRanges(a: Range, b: Range): Range {
  return {
    low: both(multiply, positive(a), positive(b)),
    high: both(multiply, a.high, b.high),
  };
}

/** a ÷ b, for numbers that are not below zero. */
export function divideRanges(a: Range, b: Range): Range {
  const least = positive(b);
  return {
    low: b.high === null ? zero : divide(positive(a), b.high),
    high: a.high === null || compare(least, zero) === 0 ? null : divide(a.high, least),
  };
}

type Operation = (a: Exact, b: Exact) => Exact;

function both(operation: Operation, a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : operation(a, b);
}

function positive({ low }: Range): Exact {
  if (low === null || compare(low, zero) < 0) throw new Error('invalid range: below zero');
  return low;
}
