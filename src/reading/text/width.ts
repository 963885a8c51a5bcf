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

/**
 * Full-width digits, letters and signs as half-width ones, one for one so that positions stay.
 * The full-width comma, semicolon, colon and stops keep their form, because they part clauses
 * where half-width ones may stand inside a number.
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E〈〉≦≧﹪−\u00A0\u3000\t]/g, (sign) => {
    const known = special.get(sign);
    if (known !== undefined) return known;
    if ('，；：！？'.includes(sign)) return sign;
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

/**
 * A little of what stands before a place of a line. Rules look back through this, because to look
 * through everything before each number would take a day on a text without line breaks.
 */
export function leadUp(line: string, at: number): string {
  return line.slice(Math.max(0, at - 60), at);
}
