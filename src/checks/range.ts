import type { Figure } from '../data/schema/figures.ts';
import { exact, shift, type Exact } from '../format/decimal.ts';

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
  return shift(exact(0.5), power);
}

/** The number and what rounding may have hidden. */
export function around(value: Exact, half: Exact): Range {
  return { low: value.sub(half), high: value.add(half) };
}

/** What the bound of a figure allows: a floor has no upper limit, a count none below zero. */
export function allowed(value: Exact, bound: Figure['bound']): Range {
  const give = value.mul(vague);
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
      return { low: value.sub(give), high: value };
  }
}

/** Whether it is one number. */
export function isPoint({ low, high }: Range): boolean {
  return low !== null && high !== null && low.equals(high);
}

/** a + b, whatever they are. */
export function addRanges(a: Range, b: Range): Range {
  return { low: both('add', a.low, b.low), high: both('add', a.high, b.high) };
}

/** a − b. */
export function subtractRanges(a: Range, b: Range): Range {
  return { low: both('sub', a.low, b.high), high: both('sub', a.high, b.low) };
}

/** a × b, for numbers that are not below zero. */
export function multiplyRanges(a: Range, b: Range): Range {
  return {
    low: both('mul', positive(a), positive(b)),
    high: both('mul', a.high, b.high),
  };
}

/** a ÷ b, for numbers that are not below zero. */
export function divideRanges(a: Range, b: Range): Range {
  const least = positive(b);
  return {
    low: b.high === null ? zero : positive(a).div(b.high),
    high: a.high === null || least.equals(0) ? null : a.high.div(least),
  };
}

function both(does: 'add' | 'sub' | 'mul', a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : a[does](b);
}

function positive({ low }: Range): Exact {
  if (low === null || low.lt(0)) throw new Error('invalid range: below zero');
  return low;
}
