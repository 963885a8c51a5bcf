/** A decimal kept exactly: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const ten = (power: number): bigint => 10n ** BigInt(power);

/** The decimal a number was written as: 0.875 is 875 thousandths, not the nearest binary fraction. */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  // A number's own text is the shortest decimal that reads back as it, so as a file had it.
  const [coefficient = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = coefficient.split('.');
  return shift({ digits: BigInt(whole + fraction), scale: fraction.length }, Number(exponent));
}

/** Moves the point: shift(17500, -4) is 1.75. */
export function shift({ digits, scale }: Decimal, places: number): Decimal {
  const left = scale - places;
  return left < 0 ? { digits: digits * ten(-left), scale: 0 } : { digits, scale: left };
}

/** Keeps so many decimals; a half goes away from zero, as newspapers round. */
export function round({ digits, scale }: Decimal, decimals: number): Decimal {
  if (scale <= decimals) return { digits, scale };
  return { digits: quotient(digits, ten(scale - decimals)), scale: decimals };
}

/** Keeps so many significant digits, but never drops a digit before the point. */
export function significant(exact: Decimal, count: number): Decimal {
  const length = String(abs(exact).digits).length;
  return round(exact, Math.max(0, count - length + exact.scale));
}

/** a − b, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: a.digits * ten(scale - a.scale) - b.digits * ten(scale - b.scale), scale };
}

/** a ÷ b to so many decimals. */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal {
  if (b.digits === 0n) throw new Error('invalid divisor: 0');
  const over = a.digits * ten(b.scale + decimals);
  return { digits: quotient(over, b.digits * ten(a.scale)), scale: decimals };
}

/** The decimal without its sign. */
export function abs({ digits, scale }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, scale };
}

/** Plain digits and a point, with no trailing zeros. */
export function text({ digits, scale }: Decimal): string {
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  const sign = digits < 0n ? '-' : '';
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

function quotient(a: bigint, b: bigint): bigint {
  const sign = a < 0n === b < 0n ? 1n : -1n;
  const [over, by] = [a < 0n ? -a : a, b < 0n ? -b : b];
  return (sign * (over * 2n + by)) / (by * 2n);
}
