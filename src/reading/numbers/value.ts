import { shift, type Decimal } from './decimal.ts';

const digits = '零一二三四五六七八九';
const scales: readonly (readonly [sign: string, places: number])[] = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
];

const half: Decimal = { digits: 5n, scale: 1 };

/** What a numeral amounts to; `more` where 多, 余 or 几 stands inside it (10多万). */
export interface NumeralValue {
  readonly value: Decimal;
  readonly more: boolean;
}

/** The value of a numeral of half-width digits or Chinese characters; null for 1.2.3 and the like. */
export function numeralValue(numeral: string): NumeralValue | null {
  const match = /^([0-9.,]+)([多余几]?)([万亿]*)$/.exec(numeral);
  const [, plain = '', more = '', scale = ''] = match ?? [];
  const value = match ? digitValue(plain) : hanValue(numeral);
  return value && { value: shift(value, scalePlaces(scale)), more: more !== '' };
}

/** By how many places 百, 万, 亿 and runs of them move the point: 万亿 by twelve. */
export function scalePlaces(scale: string): number {
  const places = new Map(scales);
  return Array.from(scale).reduce((sum, sign) => sum + (places.get(sign) ?? 0), 0);
}

/** Whether a numeral is nothing but powers of ten, as in 万元 or 每千人. */
export function isScale(numeral: string): boolean {
  return /^[十百千万亿]+$/.test(numeral);
}

/** 1,932.5 as a decimal; commas must part thousands, so 5000,2023 is no number. */
function digitValue(text: string): Decimal | null {
  const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  const match = /^(\d+)(?:\.(\d+))?$/.exec(thousands ? text.replaceAll(',', '') : text);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function hanValue(numeral: string): Decimal | null {
  if (numeral === '半' || numeral === '一半') return half;
  const value = whole(numeral.replaceAll('〇', '零').replaceAll('两', '二'));
  return value === null ? null : { digits: value, scale: 0 };
}

/** 两万五千 or 二〇二三; null for what is no number, such as 十三五 read with its 五 left over. */
function whole(han: string): bigint | null {
  for (const [sign, places] of scales) {
    const at = han.lastIndexOf(sign);
    if (at < 0) continue;
    // 二三十 is vague, not 230.
    if (/^[一二三四五六七八九]{2,}$/.test(han.slice(0, at))) return null;
    const before = at === 0 ? 1n : whole(han.slice(0, at));
    const after = rest(han.slice(at + 1), places);
    return before === null || after === null ? null : before * 10n ** BigInt(places) + after;
  }
  const signs = Array.from(han, (sign) => digits.indexOf(sign));
  return signs.includes(-1) || han === '' ? null : BigInt(signs.join(''));
}

/** What follows 万 or 百: a lone digit counts the next power (三百五 is 350, but 三百零五 305). */
function rest(han: string, places: number): bigint | null {
  if (han === '') return 0n;
  const lone = digits.indexOf(han);
  if (lone > 0) return BigInt(lone) * 10n ** BigInt(places - 1);
  return /^[一二三四五六七八九]{2}/.test(han) ? null : whole(han);
}
