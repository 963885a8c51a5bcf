const special = new Map([
  ['〈', '<'],
  ['〉', '>'],
  ['≦', '≤'],
  ['≧', '≥'],
  ['﹪', '%'],
  ['−', '-'],
  ['\u00A0', ' '],
  ['\u3000', ' '],
  ['\t', ' '],
]);

/** Without ，；：！？, which are everywhere in a text and stay. */
const wide = /[\uFF02-\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E〈〉≦≧﹪−\u00A0\u3000\t]/g;

/**
 * Full-width digits, letters and signs as half-width ones, one for one so that positions stay.
 * The full-width comma, semicolon, colon and stops keep their form, because they part clauses
 * where half-width ones may stand inside a number.
 */
export function halfWidth(text: string): string {
  return text.replace(
    wide,
    (sign) => special.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Some signs, to be found quickly. */
export type Signs = Uint8Array;

/** The signs of a text as a table of their codes. */
export function signsOf(text: string): Signs {
  const table = new Uint8Array(0x10000);
  for (const sign of text) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** What stands before a place since the last of some signs, and no more than so much of it. */
export function since(line: string, at: number, signs: Signs, most = 160): string {
  const from = Math.max(0, at - most);
  let start = at;
  while (start > from && signs[line.charCodeAt(start - 1)] === 0) start -= 1;
  return line.slice(start, at);
}

/** The first sign from a place on that is no space; empty at the end of the line. */
export function signAfter(line: string, at: number): string {
  let right = at;
  while (line.charCodeAt(right) === 0x20) right += 1;
  return line.charAt(right);
}

/** The last sign before a place that is no space; empty at the head of the line. */
export function signBefore(line: string, at: number): string {
  let left = at - 1;
  while (line.charCodeAt(left) === 0x20) left -= 1;
  return line.charAt(left);
}

/**
 * A little of what stands before a place of a line. Rules look back through this, because to look
 * through everything before each number would take a day on a text without line breaks.
 */
export function leadUp(line: string, at: number): string {
  return line.slice(Math.max(0, at - 60), at);
}
