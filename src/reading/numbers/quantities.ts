import { divide, shift, type Decimal } from './decimal.ts';
import type { Mention } from './mentions.ts';
import { unitAt } from '../units.ts';
import { isScale, numeralValue, scalePlaces } from './value.ts';
import { leadUp } from '../text/width.ts';

/** One quantity of a paragraph: a numeral, or several that belong together (三分之二, 5 千). */
export interface Quantity {
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
  /** Null for what looks like a numeral and is no number, such as 22.05.2020. */
  readonly value: Decimal | null;
  /** Whether 多, 余 or 几 stands inside. */
  readonly more: boolean;
  /** A unit that the numerals settle themselves: a fraction is a percentage. */
  readonly unit: string | null;
}

/** How several numerals may join; given the line, the numerals from here on, and what is between. */
type Join = (line: string, mentions: readonly Mention[]) => Quantity | null;

/** The quantities of a half-width paragraph, in order; every numeral is in exactly one of them. */
export function quantities(line: string, mentions: readonly Mention[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  while (next < mentions.length) {
    const ahead = mentions.slice(next, next + 3);
    const joined = joins.reduce<Quantity | null>((made, join) => made ?? join(line, ahead), null);
    const quantity = joined ?? single(line, ahead);
    if (quantity === null) break;
    found.push(quantity);
    next += quantity.mentions.length;
  }
  return found;
}

const endOf = (line: Mention): number => line.index + line.printed.length;

/** The numeral as it stands in the half-width line. */
const word = (line: string, mention: Mention): string => line.slice(mention.index, endOf(mention));

function make(
  mentions: readonly Mention[],
  value: Decimal | null,
  rest: { more?: boolean; unit?: string; end?: number } = {},
): Quantity | null {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return null;
  const { more = false, unit = null, end = endOf(last) } = rest;
  return { mentions, start: first.index, end, value, more, unit };
}

function single(line: string, [mention]: readonly Mention[]): Quantity | null {
  if (!mention) return null;
  const read = numeralValue(word(line, mention));
  return make([mention], read?.value ?? null, { more: read?.more ?? false });
}

/** 三分之二, 百分之八十, 百分之八点五: a percentage, to two decimals where it does not end. */
const fraction: Join = (line, [below, above, decimals]) => {
  if (!below || !above || line.slice(endOf(below), above.index) !== '分之') return null;
  const whole = numeralValue(word(line, below))?.value;
  const part = numeralValue(word(line, above))?.value;
  if (!whole || !part || whole.digits === 0n) return null;
  const pointed = decimals && hanDecimal(line, [above, decimals]);
  const value = percentage(pointed?.value ?? part, whole);
  return make(pointed ? [below, above, decimals] : [below, above], value, { unit: '%' });
};

/** 2/3 in digits, where nothing says that it is a date or a section. */
const slash: Join = (line, [above, below]) => {
  if (!above || !below || line.slice(endOf(above), below.index) !== '/') return null;
  const around = `${leadUp(line, above.index).slice(-1)} ${line.slice(endOf(below)).slice(0, 1)}`;
  const [part, whole] = [word(line, above), word(line, below)];
  if (!/^[1-9]$/.test(part) || !/^[2-9]$|^10$/.test(whole) || /[/\d第]/.test(around)) return null;
  if (Number(part) >= Number(whole)) return null;
  const value = percentage(decimalOf(part), decimalOf(whole));
  return make([above, below], value, { unit: '%' });
};

const decimalOf = (digits: string): Decimal => ({ digits: BigInt(digits), scale: 0 });

function percentage(part: Decimal, whole: Decimal): Decimal {
  const over = String(whole.digits);
  if (whole.scale === 0 && /^10*$/.test(over)) return shift(part, 3 - over.length);
  return divide(shift(part, 2), whole, 2);
}

/** 三点五万: digits in characters on both sides of 点, before a unit or a power. */
const hanDecimal: Join = (line, [whole, decimals]) => {
  if (!whole || !decimals || line.slice(endOf(whole), decimals.index) !== '点') return null;
  const before = numeralValue(word(line, whole))?.value;
  const match = /^([零〇一二三四五六七八九]+)([十百千万亿]*)$/.exec(word(line, decimals));
  const after = numeralValue(match?.[1] ?? '')?.value;
  if (!before || !match || !after || before.scale > 0) return null;
  const [, places = '', scale = ''] = match;
  const percent = leadUp(line, whole.index).endsWith('分之');
  if (scale === '' && !percent && !unitAt(line, endOf(decimals))) return null;
  const digits = before.digits * 10n ** BigInt(places.length) + after.digits;
  const value = shift({ digits, scale: places.length }, scalePlaces(scale));
  return make([whole, decimals], value);
};

/** 5千, 5.2 万, 20 多万: the power stands apart from the digits. */
const apart: Join = (line, [digits, scale]) => {
  if (!digits || !scale || !/^\d[\d.,]*$/.test(word(line, digits))) return null;
  const power = word(line, scale);
  const between = /^ *([多余几来]?) *$/.exec(line.slice(endOf(digits), scale.index));
  const after = line.slice(endOf(scale));
  if (!between || !isScale(power) || power.startsWith('十')) return null;
  const more = between[1] !== '';
  if (/^分[点之]/.test(after)) return null;
  // 5千克 and 2023百强 only look like a number and its power.
  const alone =
    /^[百千]+$/.test(power) &&
    (/^[米克瓦伏卡赫兆帕字]/.test(after) ||
      (!more && !unitAt(line, endOf(scale)) && !/^[多余]/.test(after)));
  const read = numeralValue(word(line, digits));
  if (alone || !read) return null;
  return make([digits, scale], shift(read.value, scalePlaces(power)), { more });
};

/** 两个半小时, 三年半: half a unit more. */
const andHalf: Join = (line, [count, half]) => {
  if (!count || half?.printed !== '半') return null;
  const between = line.slice(endOf(count), half.index);
  const after = line.slice(endOf(half));
  const read = numeralValue(word(line, count));
  if (!read || read.value.scale > 0 || isScale(word(line, count))) return null;
  const value = { digits: read.value.digits * 10n + 5n, scale: 1 };
  const inner = between === '个' ? /^(?:月|小时|学期)/.exec(after) : null;
  if (inner)
    return make([count, half], value, {
      unit: unitNamed(inner[0]),
      end: endOf(half) + inner[0].length,
    });
  if (!/^(?:年|天|小时|倍)$/.test(between) || /^[年月天数日]/.test(after)) return null;
  return make([count, half], value, { unit: between });
};

const unitNamed = (word: string): string => (word === '月' ? '个月' : word);

/** １，９３２: thousands parted by a full-width comma, which otherwise parts two numbers. */
const thousands: Join = (line, [first, second, third]) => {
  if (!first || !second || line.slice(endOf(first), second.index) !== '，') return null;
  if (!/^\d{1,3}$/.test(word(line, first)) || !/^\d{3}(?:\.\d+)?[万亿]*$/.test(word(line, second)))
    return null;
  if (unitAt(line, endOf(first)) || first.printed.codePointAt(0) !== wide(first, second))
    return null;
  const more =
    third &&
    line.slice(endOf(second), third.index) === '，' &&
    /^\d{3}$/.test(word(line, third)) &&
    /^\d{3}$/.test(word(line, second));
  const parts = more ? [first, second, third] : [first, second];
  const read = numeralValue(parts.map((part) => word(line, part)).join(','));
  return read && make(parts, read.value);
};

/** 4 200人: thousands parted by a space, after a word and before a unit. */
const spaced: Join = (line, [first, second]) => {
  if (!first || !second || !/^[ \u2009\u202F]$/.test(line.slice(endOf(first), second.index))) {
    return null;
  }
  const parts = [word(line, first), word(line, second)];
  const led = /[一-龥]$/.test(leadUp(line, first.index));
  if (!led || !/^\d{1,3}$/.test(parts[0] ?? '') || !/^\d{3}$/.test(parts[1] ?? '')) return null;
  const read = unitAt(line, endOf(second)) && numeralValue(parts.join(''));
  return read && make([first, second], read.value);
};

/** The first sign of a numeral where it and the next are in full-width digits; -1 otherwise. */
function wide(first: Mention, second: Mention): number {
  const full = /^[０-９]/;
  const both = full.test(first.printed) && full.test(second.printed);
  return both ? (first.printed.codePointAt(0) ?? -1) : -1;
}

const joins: readonly Join[] = [fraction, slash, hanDecimal, apart, andHalf, thousands, spaced];
