import type { Quantity } from './numbers/quantity.ts';
import { signAfter } from './text/width.ts';
import { unitAt } from './units.ts';

/** What follows a number up to its unit. */
export interface Tail {
  /** Empty where none follows. */
  readonly unit: string;
  /** Where the unit ends; the number's own end where there is none. */
  readonly end: number;
  readonly more: boolean;
}

const inside = /^个多(月|小时|百分点|工作日|星期|季度)/;
/** 余 or 多 before a unit, and without one: 300余, 一半多. */
const overBefore = /^ *(?:[余多来几]|\+(?![\d+]))/;
const overAlone = /^ *(?:余(?![姚杭额热地])|\+(?![\d+]))/;
const overHalf = /^ *(?:余(?![姚杭额热地])|\+(?![\d+])|多(?!样))/;

/** Reads 余 or 多 and the unit after a quantity of a half-width line. */
export function tailOf(line: string, quantity: Quantity): Tail {
  const { end, more, unit } = quantity;
  if (unit !== null) return { unit, end, more };
  const after = line.slice(end, end + 12);
  // 半数 is half of those counted; the word belongs to the number.
  if (line.slice(quantity.start, end) === '半' && /^数(?!据|字)/.test(after)) {
    return { unit: '', end: end + 1, more };
  }
  const inserted = after.startsWith('个多') ? inside.exec(after) : null;
  if (inserted)
    return { unit: `个${inserted[1] ?? ''}`, end: end + inserted[0].length, more: true };
  const han = isSmallHan(line.slice(quantity.start, end));
  const loose = '余多来几+'.includes(signAfter(line, end));
  const over = loose ? overBefore.exec(after) : null;
  const later = over && unitAt(line, end + over[0].length, han);
  if (over && later) return { ...later, more: true };
  const read = unitAt(line, end, han);
  if (read) return { ...read, more };
  const half = line.slice(quantity.start, end) === '一半';
  const unitless = loose ? (half ? overHalf : overAlone).exec(after) : null;
  return unitless
    ? { unit: '', end: end + unitless[0].length, more: true }
    : { unit: '', end, more };
}

/** A Chinese number below a hundred: after it, many words that measure elsewhere do not. */
function isSmallHan(number: string): boolean {
  return /^[零〇一二三四五六七八九十两半]+$/.test(number);
}
