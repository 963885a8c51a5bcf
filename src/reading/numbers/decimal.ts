/** A decimal kept exactly: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The decimal of plain digits with at most one point; throws on anything else. */
export function decimal(plain: string): Decimal {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === '') throw new Error(`invalid number: ${plain}`);
  return { digits: BigInt(sign + whole + fraction), scale: fraction.length };
}

/** Moves the point: 1.75 by four places is 17500. */
export function shift({ digits, scale }: Decimal, places: number): Decimal {
  if (places === 0) return { digits, scale };
  const left = scale - places;
  return left < 0 ? { digits: digits * 10n ** BigInt(-left), scale: 0 } : { digits, scale: left };
}

/** a + b, exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: shift(a, scale).digits + shift(b, scale).digits, scale };
}

/** a ÷ b to so many decimals, a half going up; both are positive. */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal {
  if (b.digits === 0n) throw new Error('invalid divisor: 0');
  const over = a.digits * 10n ** BigInt(b.scale + decimals);
  const by = b.digits * 10n ** BigInt(a.scale);
  return { digits: (over * 2n + by) / (by * 2n), scale: decimals };
}

/** Plain digits and a point, with no trailing zeros. */
export function text({ digits, scale }: Decimal): string {
  if (scale === 0) return String(digits);
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  const sign = digits < 0n ? '-' : '';
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}
