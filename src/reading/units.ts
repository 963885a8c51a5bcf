import { pattern } from './words/list.ts';
import { latinUnits, otherUnits, perUnits, sureUnits } from './words/units.ts';

/** A unit as it stands after a number. */
export interface UnitRead {
  /** 人次, 元/月, %: as printed, without spaces. */
  readonly unit: string;
  /** Where the unit ends in the line. */
  readonly end: number;
}

const latin = `(?:${pattern(latinUnits)})(?![A-Za-z])`;
const shares = '%|‰';
/** 元/人, and 元/人月 or 元/人·月 where it is counted a second time. */
const per = `/(?:${pattern(perUnits)})(?:[·•/]?(?:年|月|日|天|季度|学期)(?![均度末底初]))?`;
const bracketed = String.raw`\((?:间|户|人次|人|次|家|个|所|套|件|项|条|名|处|座)\)`;
const rule = (units: string): RegExp =>
  new RegExp(` *((?:${units})(?:${per})?)(${bracketed})?`, 'y');

const any = rule(`${shares}|${latin}|${pattern([...sureUnits, ...otherUnits])}`);
/** After a Chinese number only these are surely units; 三角 and 一道 are not. */
const sure = rule(`${shares}|${pattern(sureUnits)}`);

/**
 * The unit that stands at a place of a half-width line, if any. After a Chinese number fewer
 * words are units.
 */
export function unitAt(line: string, index: number, afterHan = false): UnitRead | null {
  const units = afterHan ? sure : any;
  units.lastIndex = index;
  const match = units.exec(line);
  if (!match) return null;
  const [text, unit = ''] = match;
  return { unit: unit.replace('圆', '元'), end: index + text.length };
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
