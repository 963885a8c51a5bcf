import Fraction from 'fraction.js';

/** A number kept exactly; every calculation with one gives another. */
export type Exact = Fraction;

/** The number as it was written: 0.875 is 875 thousandths, not the nearest binary fraction. */
export function exact(value: number): Exact {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  // A number's own text is the shortest decimal that reads back as it, so as a file had it.
  const [coefficient = '', exponent = '0'] = String(value).split('e');
  return shift(new Fraction(coefficient), Number(exponent));
}

/** Moves the point: shift(17500, -4) is 1.75. */
export function shift(size: Exact, places: number): Exact {
  return size.mul(new Fraction(10).pow(places));
}

/** Keeps so many decimals; a half goes away from zero, as newspapers round. */
export function round(size: Exact, decimals: number): Exact {
  return size.abs().round(decimals).mul(size.s);
}

/** Keeps so many significant digits, but never drops a digit before the point. */
export function significant(size: Exact, count: number): Exact {
  const [, power = '0'] = size.valueOf().toExponential().split('e');
  return round(size, Math.max(0, count - 1 - Number(power)));
}
