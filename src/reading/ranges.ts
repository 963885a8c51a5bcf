import { shift, type Decimal } from './numbers/decimal.ts';
import type { Quantity } from './numbers/quantity.ts';
import type { Tail } from './tail.ts';
import { leadUp } from './text/width.ts';

/** A quantity with its tail, and its place among the quantities of a paragraph. */
export interface Measured {
  readonly quantity: Quantity;
  readonly tail: Tail;
  readonly value: Decimal | null;
  /** The power it was given by its neighbour: 4 for 万. */
  readonly places: number;
  /** `low` and `high` are the ends of a range; the other end stands next to it. */
  readonly end: 'low' | 'high' | null;
}

const dash = /^ *(?:[-—–~～〜]{1,2}|至|到) *$/;
const list = /^ *[、和与及] *$/;
/** 3000元与5000元之间: what stands after the two ends. */
const between = /^ *(?:[与和至到、]|[-—–~～〜]{1,2}) *$/;
const betweenAfter = /^[^，。；、,;\d]{0,2}之间/;
const dateAfter = /^ *(?:月(?!嫂)|号|日(?!内)|时(?!长)|点(?!建)|[:：/.-]\d|季度|届|世纪|年代)/;

/**
 * Joins the ends of ranges (16—24周岁, 3-5万元) and the parts of lists (分别为5.2、3.1万人), so
 * that an end without a unit or a power takes those of its neighbour.
 */
export function linked(line: string, items: readonly Measured[]): readonly Measured[] {
  const out = [...items];
  for (let index = out.length - 2; index >= 0; index -= 1) {
    const low = out[index];
    const high = out[index + 1];
    if (!low?.value || !high?.value) continue;
    const parting = line.slice(low.tail.end, high.quantity.start);
    // What joins two numbers is a sign or two; most stand further apart.
    if (parting.length > 2 && parting.trim().length > 2) continue;
    const told = between.test(parting) && betweenAfter.test(line.slice(high.tail.end));
    if (told || (dash.test(parting) && isRange(line, low, high))) {
      out[index] = { ...inherit(line, low, high, true), end: 'low' };
      out[index + 1] = { ...high, end: 'high' };
    } else if (list.test(parting) && low.tail.unit === '' && isCount(line, low, high)) {
      out[index] = inherit(line, low, high, false);
    }
  }
  return out;
}

function isRange(line: string, low: Measured, high: Measured): boolean {
  const [from, to] = [low, high].map(({ quantity }) => line.slice(quantity.start, quantity.end));
  const before = leadUp(line, low.quantity.start);
  const after = line.slice(high.quantity.end);
  if (
    high.end !== null ||
    dateAfter.test(after) ||
    /[\dA-Za-z.:/-]$|第 *$|月$|\d年 *$/.test(before)
  )
    return false;
  if (isYear(from) || isYear(to) || (/^0\d/.test(from ?? '') && low.tail.unit === '')) return false;
  if (/^(?:[-—–]|\+)\d/.test(line.slice(high.tail.end))) return false;
  if (/^\d+$/.test(from ?? '') && high.tail.unit === '' && low.tail.unit === '') return false;
  return low.tail.unit === '' || low.tail.unit === high.tail.unit || high.tail.unit === '';
}

function isCount(line: string, low: Measured, high: Measured): boolean {
  const digits =
    /^\d/.test(line.slice(low.quantity.start)) && /^\d/.test(line.slice(high.quantity.start));
  const number = line.slice(low.quantity.start, low.quantity.end);
  const heading = /^\d{1,2}$/.test(number) && low.quantity.start === 0;
  return (
    digits &&
    high.tail.unit !== '' &&
    !heading &&
    !dateAfter.test(line.slice(high.quantity.end)) &&
    !isYear(number)
  );
}

const isYear = (text: string | undefined): boolean => /^(?:19|20)\d\d$/.test(text ?? '');

/** The power that a number is printed with: 4 for 万. */
function power(line: string, { quantity, places }: Measured): number {
  if (places > 0) return places;
  const match = /([万亿]+)$/.exec(line.slice(quantity.start, quantity.end));
  return Array.from(match?.[1] ?? '').reduce((sum, sign) => sum + (sign === '万' ? 4 : 8), 0);
}

function inherit(line: string, low: Measured, high: Measured, range: boolean): Measured {
  const unit = low.tail.unit === '' ? high.tail.unit : low.tail.unit;
  const tail = { ...low.tail, unit };
  const places = power(line, high);
  if (!low.value || !high.value || low.tail.unit !== '' || places === 0 || power(line, low) > 0) {
    return { ...low, tail };
  }
  const own = Number(low.value.digits) / 10 ** low.value.scale;
  const next = Number(high.value.digits) / 10 ** high.value.scale / 10 ** places;
  const shared = range ? own < next : own < next * 50;
  return shared ? { ...low, tail, places, value: shift(low.value, places) } : { ...low, tail };
}
