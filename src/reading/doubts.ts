import type { Doubt } from './words/doubts.ts';
import type { Quantity } from './numbers/quantity.ts';
import type { Measured } from './ranges.ts';
import type { Reading } from './reading.ts';
import { leadUp } from './text/width.ts';

/** Numbers that count nothing: 求人倍率1.39. */
const pure = /(?:倍率|系数|指数|倍差|比值|比率|得分|评分|均值)[^，。；、]{0,4}$/;
/** A share of a whole, said right before its number. */
const share =
  /(?:率|占比|比重|比例|覆盖面|(?<!抢)占[^，。；、,;\d]{1,10})(?:仍?[达为至到是:：]|均|约|达到|保持在){0,2} *$/;
/** Rates that may be above 100%. */
const beyond =
  /(?:完成|增长|达成|超额|执行|兑现|投资|入园|入学|回报|利用|增|倍|汇|效|利)率[^，。；]{0,4}$/;

/** What makes the value of a figure doubtful, told by what stands around it. */
export function doubtsOf(
  line: string,
  { quantity, tail }: Measured,
  beside: readonly (Quantity | undefined)[],
  {
    kind,
    why,
    unit,
    decimal,
    either,
  }: Pick<Reading, 'kind' | 'why' | 'unit' | 'decimal' | 'either'>,
): readonly Doubt[] {
  if (kind !== 'figure' || why === 'rank') return [];
  const before = leadUp(line, quantity.start);
  const touches = beside.some(
    (other) =>
      other?.end === quantity.start || (other?.start === quantity.end && tail.end === quantity.end),
  );
  const above = (unit === '%' || unit === '') && Number(decimal) > 100;
  const impossible = above && share.test(before) && !beyond.test(before);
  const found: Doubt[] = [...quantity.doubts];
  if (quantity.pair) found.push('pair');
  if (touches) found.push('touches');
  if (unit === '' && !pure.test(before)) found.push('no-unit');
  if (impossible) found.push('share');
  if (either) found.push('either');
  return found;
}
