import { decimal, type Decimal } from '../format/decimal.ts';

/** A number kept exactly, as a fraction of whole numbers; `under` is above zero. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** The number as it was written: 0.875 is 875 thousandths. */
export function exact(value: number): Exact {
  const { digits, scale } = decimal(value);
  return { over: digits, under: 10n ** BigInt(scale) };
}

/** a + b. */
export function add(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** a − b. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { over: -b.over, under: b.under });
}

/** a × b. */
export function multiply(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** a ÷ b. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.over === 0n) throw new Error('invalid divisor: 0');
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

/** Below zero where a < b, zero where they are equal, above zero where a > b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above. */
export function floor({ over, under }: Exact): bigint {
  const whole = over / under;
  return over < 0n && over % under !== 0n ? whole - 1n : whole;
}

/** The smallest whole number that is not below. */
export function ceiling({ over, under }: Exact): bigint {
  return -floor({ over: -over, under });
}

/** The number to so many decimals, for printing; a half goes away from zero. */
export function toDecimal({ over, under }: Exact, decimals: number): Decimal {
  const size = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const digits = (size * 2n + under) / (under * 2n);
  return { digits: over < 0n ? -digits : digits, scale: decimals };
}
