import { pattern, type Word } from './words/list.ts';
import { byStart } from './words/seek.ts';
import { latinUnits, otherUnits, perUnits, sureUnits } from './words/units.ts';

/** A unit as it stands after a number. */
export interface UnitRead {
  /** 人次, 元/月, %: as printed, without spaces. */
  readonly unit: string;
  /** Where the unit ends in the line. */
  readonly end: number;
}

/** 元/人, and 元/人月 or 元/人·月 where it is counted a second time. */
const per = new RegExp(
  `/(?:${pattern(perUnits)})(?:[·•/]?(?:年|月|日|天|季度|学期)(?![均度末底初]))?`,
  'y',
);
const bracketed = /\((?:间|户|人次|人|次|家|个|所|套|件|项|条|名|处|座)\)/y;

type Units = ReadonlyMap<string, RegExp>;

/** The units by the sign that they begin with: of the hundreds, a handful are tried at a place. */
const bySign = (list: readonly Word[], after = ''): Units =>
  new Map(
    Array.from(byStart(list), ([sign, some]) => [
      sign,
      new RegExp(`(?:${pattern(some)})${after}`, 'y'),
    ]),
  );

const shares: Units = new Map(['%', '‰'].map((sign) => [sign, new RegExp(sign, 'y')]));
/** After a Chinese number only these are surely units; 三角 and 一道 are not. */
const sure: Units = new Map([...shares, ...bySign(sureUnits)]);
const any: Units = new Map([
  ...shares,
  ...bySign(latinUnits, '(?![A-Za-z])'),
  ...bySign([...sureUnits, ...otherUnits]),
]);

/**
 * The unit that stands at a place of a half-width line, if any. After a Chinese number fewer
 * words are units.
 */
export function unitAt(line: string, index: number, afterHan = false): UnitRead | null {
  let start = index;
  while (line.charCodeAt(start) === 0x20) start += 1;
  const sign = line.charAt(start);
  const units = (afterHan ? sure : any).get(sign);
  const plain = units && endAt(units, line, start);
  if (plain === undefined || plain === start) return null;
  const end = endAt(per, line, plain);
  const unit = line.slice(start, end).replace('圆', '元');
  return { unit, end: endAt(bracketed, line, end) };
}

/** Where what a rule finds at a place ends; the place itself where it finds nothing. */
function endAt(rule: RegExp, line: string, at: number): number {
  rule.lastIndex = at;
  return rule.test(line) ? rule.lastIndex : at;
}

const times = '(?:个)?(?<time>月|小时|课时|学时|天|日|学期|季度)';
/** What may stand between 每月 and its sum, and sums that share it: 每月2500元、2300元. */
const toSum =
  '(?:每[人户名家]|人均|平均|工资|标准|上调|下调|补贴|补助|津贴|生活费|租金|报酬|收入|缴费|发放|领取|给予|享受|提高|调整|增加|最[高低]|[可能应由为是按达到至约近超再的]|不[低高]于|不超过|不少于|[\\d.,]+万?元[、和或及]?)*';
const perBefore = new RegExp(`每(?:[人户名家]每?)?${times}${toSum} *$`);
const perAfter = new RegExp(`^ *(?:每[人户名家])?每${times}(?=[，。；、,;)） 的标计发]|$)`);

/** The unit of a sum that is counted by the month, day or hour, as the words around it say. */
export function unitOfSum(unit: string, before: string, after: string): string {
  const time =
    (before.includes('每') ? perBefore.exec(before) : null) ??
    (after.trimStart().startsWith('每') ? perAfter.exec(after) : null);
  const named = time?.groups?.time;
  return named === undefined ? unit : `${unit}/${named}`;
}

/** A whole cell or bracket that names a unit and what it multiplies by: 万人, 亿元, %. */
export function unitNamed(text: string): { readonly unit: string; readonly scale: string } | null {
  const match = /^(?:单位[:：])?\s*([十百千万亿]*)(.*)$/.exec(text.trim().replaceAll(' ', ''));
  if (!match) return null;
  const [, scale = '', unit = ''] = match;
  const read = unitAt(unit, 0);
  if (read?.end === unit.length) return { unit: read.unit, scale };
  const rate = /^([^/]+)\/([十百千万亿]*[^/]{1,4})$/.exec(unit);
  return rate && unitAt(rate[1] ?? '', 0)?.end === rate[1]?.length ? { unit, scale } : null;
}
