import { describe, expect, it } from 'vitest';
import type { Bound } from '../data/schema/figures.ts';
import { exact, type Exact } from '../format/decimal.ts';
import {
  allowed,
  divideRanges,
  multiplyRanges,
  rounding,
  subtractRanges,
  type Range,
} from './range.ts';

const end = (size: Exact | null): string => size?.toString() ?? '∞';
const say = ({ low, high }: Range): string => `${end(low)} to ${end(high)}`;
const range = (low: number, high: number | null): Range => ({
  low: exact(low),
  high: high === null ? null : exact(high),
});

describe('rounding(figure)', () => {
  it.each([
    ['537.68万人', false, '50'],
    ['587.5万人次', false, '500'],
    ['32.13亿元', false, '500000'],
    ['10多万人次', false, '5000'],
    ['4162人', false, '0'],
    ['29条', false, '0'],
    ['67.6%', true, '0.05'],
    ['401%', true, '0.5'],
    ['26.44', true, '0.005'],
    ['5.8', false, '0.05'],
    ['1,932人', false, '0'],
  ])('of %s is half a unit of its last place', (printed, percent, half) => {
    expect(rounding({ printed }, percent).toString()).toBe(half);
  });
});

describe('allowed(100, bound)', () => {
  it.each<[Bound, string]>([
    ['exact', '100 to 100'],
    ['at-least', '100 to ∞'],
    ['more-than', '100 to ∞'],
    ['at-most', '0 to 100'],
    ['less-than', '0 to 100'],
    ['about', '95 to 105'],
    ['nearly', '95 to 100'],
  ])('%s is %s', (bound, expected) => {
    expect(say(allowed(exact(100), bound))).toBe(expected);
  });
});

describe('arithmetic of ranges', () => {
  it.each([
    ['3–4 less 1–2', subtractRanges(range(3, 4), range(1, 2)), '1 to 3'],
    ['3–∞ less 1–2', subtractRanges(range(3, null), range(1, 2)), '1 to ∞'],
    ['2–3 times 4–5', multiplyRanges(range(2, 3), range(4, 5)), '8 to 15'],
    ['8–9 by 2–4', divideRanges(range(8, 9), range(2, 4)), '2 to 4.5'],
    ['8–9 by 2–∞', divideRanges(range(8, 9), range(2, null)), '0 to 4.5'],
    ['8–9 by 0–4', divideRanges(range(8, 9), range(0, 4)), '2 to ∞'],
  ])('%s', (_, result, expected) => {
    expect(say(result)).toBe(expected);
  });

  it('multiplyRanges throws below zero', () => {
    expect(() => multiplyRanges(range(-1, 1), range(1, 1))).toThrow('invalid range: below zero');
  });
});
