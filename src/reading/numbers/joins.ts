import { leadUp } from '../text/width.ts';
import { unitAt } from '../units.ts';
import { add, decimal, divide, shift, text, type Decimal } from './decimal.ts';
import { endOf, make, word, type Join } from './quantity.ts';
import { isScale, numeralValue, scalePlaces } from './value.ts';

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

/** 七成五: tenths and hundredths, a percentage. */
const tenths: Join = (line, [tens, ones]) => {
  if (!tens || !ones || line.slice(endOf(tens), ones.index) !== '成') return null;
  const [high, low] = [word(line, tens), word(line, ones)];
  if (!/^[一二三四五六七八九]$/.test(high) || !/^[一二三四五六七八九]$/.test(low)) return null;
  const values = [numeralValue(high)?.value, numeralValue(low)?.value] as const;
  // 两成五人员 counts no people.
  if (!values[0] || !values[1] || unitAt(line, endOf(ones), true)) return null;
  return make([tens, ones], add(shift(values[0], 1), values[1]), { unit: '%' });
};

/** 2/3 in digits, where nothing says that it is a date or a section. */
const slash: Join = (line, [above, below]) => {
  if (!above || !below || line.slice(endOf(above), below.index) !== '/') return null;
  const around = `${leadUp(line, above.index).slice(-1)} ${line.slice(endOf(below)).slice(0, 1)}`;
  const [part, whole] = [word(line, above), word(line, below)];
  if (!/^[1-9]$/.test(part) || !/^[2-9]$|^10$/.test(whole) || /[/\d第]/.test(around)) return null;
  if (Number(part) >= Number(whole)) return null;
  const value = percentage(decimal(part), decimal(whole));
  return make([above, below], value, { unit: '%' });
};

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

/** 13万2千, 2千零30万, 十几万: numerals that touch, with at most 多, 余 or 几 between. */
const touching: Join = (line, mentions) => {
  const [first] = mentions;
  if (!first) return null;
  const parted = mentions.findIndex((mention, at) => {
    const before = at === 0 ? undefined : mentions[at - 1];
    return before && !/^[多余几来]?$/.test(line.slice(endOf(before), mention.index));
  });
  const run = mentions.slice(0, parted < 0 ? mentions.length : parted);
  for (let count = run.length; count > 1; count -= 1) {
    const parts = run.slice(0, count);
    const text = line.slice(first.index, endOf(parts.at(-1) ?? first));
    // 5千 asks for a unit, below; 2023年 is no part of anything; 百分点 is a unit.
    const year = /\D(?:19|20)\d\d$/.test(text) && line.startsWith('年', first.index + text.length);
    const unit = /[百千]$/.test(text) && line.startsWith('分', first.index + text.length);
    if (/^\d[\d.,]*[多余几来]?[百千]+$/.test(text) || year || unit) continue;
    const read = numeralValue(text);
    if (read) return make(parts, read.value, { more: read.more });
  }
  return null;
};

/** Units of which one amount may hold several, each worth so many of the unit it is told in. */
const compounds: readonly {
  readonly unit: string;
  readonly parts: readonly (readonly [units: RegExp, times: Decimal, most: number])[];
}[] = [
  {
    unit: '元',
    parts: [
      [/^ *[元圆块]/, decimal('1'), Infinity],
      [/^ *[角毛]/, decimal('0.1'), 9],
      [/^ *分/, decimal('0.01'), 9],
    ],
  },
  {
    unit: '分钟',
    parts: [
      [/^ *个?小时/, decimal('60'), 99],
      [/^ *分钟?/, decimal('1'), 59],
    ],
  },
  {
    unit: '个月',
    parts: [
      [/^ *年/, decimal('12'), 30],
      [/^ *个月/, decimal('1'), 11],
    ],
  },
];

/** 123元1角1分, 1小时30分钟: one amount in several units, each smaller than the one before. */
const compound: Join = (line, mentions) => {
  for (const { unit, parts } of compounds) {
    let sum: Decimal = { digits: 0n, scale: 0 };
    let end = mentions[0]?.index ?? 0;
    let from = 0;
    let count = 0;
    for (const mention of mentions.slice(0, parts.length)) {
      const rest = line.slice(endOf(mention), endOf(mention) + 4);
      const at = parts.findIndex(([units], part) => part >= from && units.test(rest));
      const [units, times, most = 0] = parts[at] ?? [];
      if (!units || !times || mention.index !== end) break;
      const value = numeralValue(word(line, mention))?.value;
      if (!value || Number(text(value)) > most) break;
      sum = add(sum, multiply(value, times));
      end = endOf(mention) + (units.exec(rest)?.[0].length ?? 0);
      from = at + 1;
      count += 1;
    }
    if (count > 1) return make(mentions.slice(0, count), sum, { unit, end });
  }
  return null;
};

const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** The plainest last; each leaves what it does not know to the next. */
export const joins: readonly Join[] = [
  fraction,
  tenths,
  slash,
  hanDecimal,
  touching,
  apart,
  andHalf,
  compound,
];
