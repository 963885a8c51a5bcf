import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceiling,
  compare,
  divide,
  exact,
  floor,
  multiply,
  subtract,
  toDecimal,
} from './exact.ts';
import { text } from '../format/decimal.ts';

const say = (a: ReturnType<typeof exact>): string => text(toDecimal(a, 6));

describe('exact arithmetic', () => {
  it.each([
    ['add(0.1, 0.2)', add(exact(0.1), exact(0.2)), '0.3'],
    ['subtract(1, 0.9)', subtract(exact(1), exact(0.9)), '0.1'],
    ['multiply(25000, 0.35)', multiply(exact(25000), exact(0.35)), '8750'],
    ['divide(1, 3)', divide(exact(1), exact(3)), '0.333333'],
    ['divide(2, -3)', divide(exact(2), exact(-3)), '-0.666667'],
  ])('%s is %#', (_, result, expected) => {
    expect(say(result)).toBe(expected);
  });

  it('divide(1, 0) throws', () => {
    expect(() => divide(exact(1), exact(0))).toThrow('invalid divisor: 0');
  });

  it.each([
    [2.5, 2n, 3n],
    [-2.5, -3n, -2n],
    [3, 3n, 3n],
  ])('floor(%d) and ceiling(%d) are the whole numbers around it', (value, below, above) => {
    expect([floor(exact(value)), ceiling(exact(value))]).toEqual([below, above]);
  });

  it('divide undoes multiply, whatever the decimals', () => {
    const size = fc.integer({ min: 1, max: 1e9 }).map((count) => exact(count / 100));
    fc.assert(
      fc.property(size, size, (a, b) => {
        expect(compare(divide(multiply(a, b), b), a)).toBe(0);
      }),
    );
  });
});
