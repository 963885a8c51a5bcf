import { counted, ledgerNouns, adjectives } from './units-en.ts';
import { cover, passed } from './mask.ts';
import { unit as unitZh } from './units-zh.ts';
import type { Typed } from './typed-number.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const day = '(?:[1-9]|[12][0-9]|3[01])';
const month = '(?:[1-9]|1[0-2])';
const year = '(?:19|20)[0-9]{2}';
const before = String.raw`(?<![\p{N}\p{Script=Latin}$¥￥]|\p{N}[.,])`;

/** Days and months. Their years stay, and are judged with the other years. */
const dates: readonly RegExp[] = [
  new RegExp(`${before}${year}-[01][0-9](?:-[0-3][0-9])?(?![0-9-])`, 'gu'),
  new RegExp(`${before}${day}(?:\\s?[–—-]\\s?${day})?(?=\\s+(?:${months})\\b)`, 'gu'),
  new RegExp(`(?<![0-9.])${month}\\s?[–—~～至到-]\\s?(?=${month}月)`, 'gu'),
  new RegExp(`(?<![0-9.])${month}月(?:${day}[日号])?`, 'gu'),
];

const years = new RegExp(
  `${before}${year}(?:\\s?[–—/~～至到-]\\s?(?:${year}|[0-9]{2}))?s?(?![0-9%％万亿A-Za-z])(?![.,][0-9])`,
  'gu',
);

/** After these a year is a year, whatever follows: "in 2020 workers were …". */
const cue = new RegExp(
  String.raw`(?:\b(?:in|since|until|till|during|before|after|end|mid|late|early|spring|summer|autumn|winter|${months})[\s-]+|${passed}\s*)$`,
  'iu',
);
/** After these it may name a thing of the ledger ("the 2020 measures"), but counts nothing. */
const determiner = /(?:\b(?:the|its|their|this|that)|['’]s)\s+$/i;
const thing = new RegExp(`^\\s+(?:(?:${adjectives})\\s+){0,3}(?:${counted})\\b`, 'i');
const anything = new RegExp(
  `^\\s+(?:(?:${adjectives})\\s+){0,3}(?:${counted}|${ledgerNouns})\\b`,
  'i',
);
const countedZh = new RegExp(`^\\s*[多余来几]?(?:${unitZh})`, 'u');

/** A run of digits of any script or shape, ideographic zero excepted, and what scales it. */
const digits = /(?:(?!〇)\p{N})+(?:[.,．](?:(?!〇)\p{N})+)*(?:[多余几]?[万亿]+)?[%％]?/gu;

/** Finds digits that are neither a year nor part of a date. */
export function typedDigits(text: string): readonly Typed[] {
  const undated = dates.reduce((rest, pattern) => cover(rest, pattern), text);
  const rest = undated.replaceAll(years, (match, index: number) =>
    isYear(undated.slice(0, index), undated.slice(index + match.length))
      ? passed.repeat(match.length)
      : match,
  );
  return Array.from(rest.matchAll(digits), ({ 0: value, index }) => ({
    value,
    index,
    reason: 'a digit that is no year',
  }));
}

function isYear(lead: string, tail: string): boolean {
  if (/^\s*年/.test(tail)) return true;
  if (countedZh.test(tail)) return false;
  if (cue.test(lead)) return true;
  return !(determiner.test(lead) ? thing : anything).test(tail);
}
