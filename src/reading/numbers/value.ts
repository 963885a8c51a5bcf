import { add, decimal, shift, type Decimal } from './decimal.ts';

const digits = '零一二三四五六七八九';
const scales: readonly (readonly [sign: string, places: number])[] = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
];
const placesOf = new Map(scales);

/** Other signs for the same: those of cheques, which cannot be altered, and 〇 and 两. */
const same: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

/** A longer run of digits counts nothing, and would take long to work out. */
const longest = 60;

/** Most numbers: 2025, 98.5, 3.2万. */
const plainDigits = /^(\d+(?:\.\d+)?)([万亿]?)$/;

/** What a numeral amounts to. */
export interface NumeralValue {
  readonly value: Decimal;
  /** Whether 多, 余 or 几 stands inside it (10多万). */
  readonly more: boolean;
  /** The other end where the numeral is a pair of neighbours: 两三 is 2 to 3. */
  readonly upTo: Decimal | null;
}

/**
 * The value of one numeral, or of several that touch: half-width digits, Chinese characters or
 * both (537.68万, 两万五千, 13万2千, 十几万). Null for 1.2.3 and the like.
 */
export function numeralValue(numeral: string): NumeralValue | null {
  if (numeral.length > longest) return null;
  const [, number, scale = ''] = plainDigits.exec(numeral) ?? [];
  if (number !== undefined) return exactly(shift(ofDigits(number), scalePlaces(scale)));
  const plain = Array.from(numeral, (sign) => same[sign] ?? sign).join('');
  if (plain === '半' || plain === '一半') return exactly({ digits: 5n, scale: 1 });
  const fuzzy = /^(.*[\d一二三四五六七八九十百千万])([多余几来])([十百千万亿]*)$/.exec(plain);
  if (fuzzy) {
    const [, before = '', , scale = ''] = fuzzy;
    const value = whole(before);
    return value && { value: shift(value, scalePlaces(scale)), more: true, upTo: null };
  }
  const pair = neighbours(plain);
  const value = pair ? whole(pair[0]) : whole(plain);
  return value && { value, more: false, upTo: pair ? whole(pair[1]) : null };
}

/** A run of digits with at most one point. */
function ofDigits(number: string): Decimal {
  const point = number.indexOf('.');
  if (point < 0) return { digits: BigInt(number), scale: 0 };
  const digits = BigInt(number.slice(0, point) + number.slice(point + 1));
  return { digits, scale: number.length - point - 1 };
}

const exactly = (value: Decimal): NumeralValue => ({ value, more: false, upTo: null });

/** 两三, 七八十, 十七八: the two numbers that neighbouring digits stand for; 三五 is one such pair. */
function neighbours(han: string): readonly [string, string] | null {
  const match =
    /^(十?|[一二三四五六七八九]十)([一二三四五六七八])([二三四五六七八九])([十百千万亿]*)$/.exec(
      han,
    );
  const [, before = '', low = '', high = '', scale = ''] = match ?? [];
  const apart = digits.indexOf(high) - digits.indexOf(low);
  if (!match || (apart !== 1 && low + high !== '三五')) return null;
  // 十四五 is a plan.
  if (before !== '' && (high === '五' || /[十百千]/.test(scale))) return null;
  return [before + low + scale, before + high + scale];
}

/** By how many places 百, 万, 亿 and runs of them move the point: 万亿 by twelve. */
export function scalePlaces(scale: string): number {
  if (scale === '') return 0;
  return Array.from(scale).reduce((sum, sign) => sum + (placesOf.get(sign) ?? 0), 0);
}

/** Whether a numeral is nothing but powers of ten, as in 万元 or 每千人. */
export function isScale(numeral: string): boolean {
  return /^[十百千万亿]+$/.test(numeral);
}

/** A run of digits as a decimal; commas must part thousands, so 5000,2023 is no number. */
function inDigits(text: string): Decimal | null {
  const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  const plain = thousands ? text.replaceAll(',', '') : text;
  return /^\d+(?:\.\d+)?$/.test(plain) ? decimal(plain) : null;
}

/** Characters without a power, digit for digit: 二〇二三; a number in digits where it is one. */
function withoutPower(text: string): Decimal | null {
  if (/^\d/.test(text)) return inDigits(text);
  const signs = Array.from(text, (sign) => digits.indexOf(sign));
  return signs.includes(-1) || text === '' ? null : { digits: BigInt(signs.join('')), scale: 0 };
}

/** 两万五千, 13万2千 or 1,932.5; null for what is no number, such as 十三五 read with its 五 left over. */
function whole(text: string): Decimal | null {
  for (const [sign, places] of scales) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const before = text.slice(0, at);
    // 二三十 is a pair, not 230.
    if (/^[一二三四五六七八九]{2,}$/.test(before)) return null;
    const times = before === '' ? { digits: 1n, scale: 0 } : whole(before);
    const after = rest(text.slice(at + 1), places);
    return times && after && add(shift(times, places), after);
  }
  return withoutPower(text);
}

/**
 * What follows 万 or 百, which is less than it. A lone digit counts the next power: 三百五 is 350,
 * but 三百零五 is 305.
 */
function rest(text: string, places: number): Decimal | null {
  if (text === '') return { digits: 0n, scale: 0 };
  const lone = /^[1-9]$/.test(text) ? Number(text) : digits.indexOf(text);
  if (lone > 0) return { digits: BigInt(lone) * 10n ** BigInt(places - 1), scale: 0 };
  if (/^[一二三四五六七八九]{2}/.test(text)) return null;
  const value = whole(text.replace(/^零(?=.)/, ''));
  const fits = value && value.digits < 10n ** BigInt(places + value.scale);
  return fits ? value : null;
}
