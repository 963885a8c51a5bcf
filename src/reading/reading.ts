import { shift, text, type Decimal } from './numbers/decimal.ts';
import { boundAt, shareBounds, type BoundRead } from './bounds.ts';
import type { Bound } from './words/bounds.ts';
import { clausesOf, type Clause } from './said/clause.ts';
import { nowhere, type Setting } from './said/setting.ts';
import { kindOf } from './kinds/kind.ts';
import type { Verdict } from './kinds/rule.ts';
import type { Mention } from './numbers/mentions.ts';
import { quantities } from './numbers/quantities.ts';
import type { Grouped } from './numbers/spoilt.ts';
import type { Quantity } from './numbers/quantity.ts';
import { linked, type Measured } from './ranges.ts';
import { tailOf } from './tail.ts';
import { unitOfSum } from './units.ts';
import { doubtsOf } from './doubts.ts';
import type { Doubt } from './words/doubts.ts';
import { headingUnit } from './tables/cells.ts';
import { halfWidth, leadUp, signBefore } from './text/width.ts';

/** One quantity as it was read, or a numeral with the reason why it is none. */
export interface Reading extends Clause {
  /** Where its first numeral stands; `p12` alone for a cell that holds a word. */
  readonly locator: string;
  readonly mentions: readonly string[];
  /** Number, unit and the bound's words, as the document has them. */
  readonly printed: string;
  readonly value: number | null;
  /** The value without loss, as plain digits; empty where there is none. */
  readonly decimal: string;
  readonly unit: string;
  readonly bound: Bound;
  /** The locator of the other end of a range; empty for a single number. */
  readonly partner: string;
  readonly kind: Verdict['kind'];
  /** The guess behind the kind; empty for a plain figure. */
  readonly why: string;
  /** The words over its column; empty where it is no cell of a table, or they are a year. */
  readonly column: string;
  /** What makes the value doubtful. */
  readonly doubts: readonly Doubt[];
}

const spanUnit =
  /^(?:周?岁|年|月|日|天|周|秒|(?:个)?(?:月|小时|工作日|星期|季度)|分钟|学年|学期|公里|千米|km|米|海里|倍|成|元|亩)$/;
const near = 60;

/**
 * Reads every numeral of one paragraph; the readings hold each of its mentions exactly once. What
 * the paragraph stands under helps to tell what is promised and when; in some of its `cells`,
 * blanks may part thousands.
 */
export function readParagraph(
  paragraph: string,
  mentions: readonly Mention[],
  setting: Setting = nowhere,
  cells: readonly Grouped[] = [],
): readonly Reading[] {
  if (mentions.length === 0) return [];
  const line = halfWidth(paragraph);
  const clauseAt = clausesOf(line, setting);
  const measured = quantities(line, mentions, cells).map((quantity): Measured => {
    const tail = tailOf(line, quantity);
    return { quantity, tail, value: quantity.value, places: 0, end: null };
  });
  const items = linked(line, measured);
  const spans = items.map((item, at): Span => {
    const partner = items[at + { low: 1, high: -1, none: 0 }[item.end ?? 'none']] ?? item;
    return item.end === 'high'
      ? { item, partner, low: partner, high: item }
      : { item, partner, low: item, high: partner };
  });
  const bounds = shareBounds(
    line,
    spans.map((span) => boundOf(line, span)),
  );
  return spans.map((span, at) => {
    const words = bounds[at] ?? boundOf(line, span);
    const beside = [items[at - 1]?.quantity, items[at + 1]?.quantity];
    return readOne(paragraph, line, span, words, beside, clauseAt);
  });
}

/** A quantity and the range it is an end of; both ends are itself where it stands alone. */
interface Span {
  readonly item: Measured;
  readonly partner: Measured;
  readonly low: Measured;
  readonly high: Measured;
}

function boundOf(line: string, { item: { quantity, tail }, low, high }: Span): BoundRead {
  const read = boundAt(line, low.quantity.start, high.tail.end, {
    more: tail.more,
    span: spanUnit.test(high.tail.unit),
    percent: tail.unit === '%' || tail.unit === '成',
    bare: /^[十百千万亿半]+$/.test(line.slice(quantity.start, quantity.end)),
  });
  return quantity.pair && read.bound === 'exact' ? { ...read, bound: 'about' } : read;
}

function readOne(
  paragraph: string,
  line: string,
  { item, partner, low }: Span,
  words: BoundRead,
  beside: readonly (Quantity | undefined)[],
  clauseAt: ReturnType<typeof clausesOf>,
): Reading {
  const { quantity, tail } = item;
  const number = line.slice(quantity.start, quantity.end);
  const named = tail.unit === '' && item.end === null ? unitBefore(line, words.start) : null;
  const base = settled(item, number, named?.scale ?? '');
  const plain = base.value ? text(base.value) : '';
  const before = leadUp(line, quantity.start);
  const counted = base.unit ?? named?.unit ?? tail.unit;
  const unit =
    counted === '元'
      ? unitOfSum(counted, leadUp(line, words.start), line.slice(words.end, words.end + near))
      : counted;
  const verdict = kindOf({
    number,
    before,
    after: line.slice(quantity.end, quantity.end + near),
    rest: line.slice(tail.end, tail.end + near),
    unit,
    value: plain === '' ? NaN : Number(plain),
    ranged: item.end !== null,
    bounded: words.bound !== 'exact',
    joined: quantity.mentions.length > 1,
  });
  const negative =
    line.charAt(quantity.start - 1) === '-' &&
    item.end === null &&
    /(?:^|[^\d%％A-Za-z年月日)）]) *-$/.test(before);
  const figure = verdict.kind === 'figure';
  const sign = figure && negative ? '-' : '';
  const decimal = plain === '' ? '' : sign + plain;
  const locators = quantity.mentions.map(({ locator }) => locator);
  const clause = clauseAt({
    start: low.quantity.start,
    end: words.end,
    unit: verdict.why === 'rank' ? '位' : unit,
    bounded: words.bound !== 'exact' || item.end !== null,
    within: line.slice(item.tail.end, words.end),
  });
  const counts = figure ? (verdict.why === 'rank' ? '位' : unit) : '';
  return {
    ...clause,
    ...verdict,
    locator: locators[0] ?? '',
    mentions: locators,
    printed: figure
      ? paragraph.slice(words.start - sign.length - leadOf(line, words.start), words.end).trim()
      : paragraph.slice(quantity.start, quantity.end),
    value: decimal === '' ? null : Number(decimal),
    decimal,
    unit: counts,
    bound: figure ? words.bound : 'exact',
    partner: partner === item ? '' : (partner.quantity.mentions[0]?.locator ?? ''),
    column: '',
    doubts: doubtsOf(line, item, beside, {
      ...verdict,
      unit: counts,
      decimal,
      either: clause.either,
    }),
  };
}

/** How much of what stands before belongs to the printed form: 第二位, 连续四年. */
function leadOf(line: string, start: number): number {
  if (!/^[第前续]/.test(signBefore(line, start))) return 0;
  return /(?:第 *|前 *|连续)$/.exec(leadUp(line, start))?.[0].length ?? 0;
}

/** 三成 and 一半 are percentages; a unit in a heading (万人) may scale its number. */
function settled(
  { value, tail, quantity }: Measured,
  number: string,
  scale: string,
): { value: Decimal | null; unit: string | null } {
  if (!value) return { value, unit: null };
  // Nobody counts in tenths of a firm: 5.30家 at the head of a line is item five, thirty firms.
  const item = quantity.start === 0 ? /^\d{1,2}\.([1-9]\d*)$/.exec(number)?.[1] : undefined;
  if (item !== undefined && /^[家人个名户项所场件条位座支]$/.test(tail.unit)) {
    return { value: { digits: BigInt(item), scale: 0 }, unit: null };
  }
  if (tail.unit === '成') return { value: shift(value, 1), unit: '%' };
  const half = number === '一半' || (number === '半' && !/^[年天个小]/.test(tail.unit));
  if (half && quantity.mentions.length === 1) return { value: shift(value, 2), unit: '%' };
  if (scale === '') return { value, unit: null };
  const places = Array.from(scale).reduce((sum, sign) => sum + (sign === '亿' ? 8 : 4), 0);
  return { value: shift(value, places), unit: null };
}

/** The unit that a heading gives before its number: 新增就业(万人):5.2. */
function unitBefore(line: string, start: number): ReturnType<typeof headingUnit> {
  if (!/^[)\]:：=为达到]/.test(signBefore(line, start))) return null;
  const before = line.slice(Math.max(0, start - 40), start);
  const heading = /^(.*[)\]]) *[:：=]? *(?:[为达]|达到)?$/.exec(before)?.[1];
  return heading === undefined ? null : headingUnit(heading);
}
