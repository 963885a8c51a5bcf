/** One numeral of a paragraph: as it stands there, and where it starts (UTF-16 units). */
export interface Numeral {
  readonly printed: string;
  readonly index: number;
}

/*
 * A run of digits keeps an inner point or comma (1,932.5) and the 万 or 亿 that scales it;
 * 多, 余 and 几 may stand between the two (10多万). A Chinese run is every character that
 * can be part of a number, so 一半 is one numeral and 三分之二 is two. A full-width comma
 * never joins: it is a pause between two numbers. The characters of cheques begin other words
 * (队伍, 大陆), so they need a power of their own or 元 after them.
 */
const digits = String.raw`[0-9０-９]+(?:[.,．][0-9０-９]+)*(?:[多余几]?[万亿]+)?`;
const cheque = '[壹贰叁肆伍陆柒捌玖]';
const more = `(?:${cheque}|[零拾佰仟万亿])*`;
const formal = `(?:${cheque}|拾)${more}(?=[元圆])|${cheque}[拾佰仟]${more}`;
const han = '[零〇一二三四五六七八九十百千万亿两半]+';
const numeral = new RegExp(`${digits}|${formal}|${han}`, 'g');

/** Every numeral of a paragraph in reading order, idioms and dates included. */
export function numerals(paragraph: string): readonly Numeral[] {
  return Array.from(paragraph.matchAll(numeral), (match) => ({
    printed: match[0],
    index: match.index,
  }));
}
