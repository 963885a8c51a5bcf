/** Something with a number in it that may be typed, and why. */
export interface Allowed {
  readonly pattern: RegExp;
  readonly why: string;
}

/**
 * The numbers that may be typed, because they are names and measure nothing. Add a line here
 * only for a name; a quantity belongs in `data/figures.csv`.
 */
export const allowed: readonly Allowed[] = [
  { pattern: /\bCC BY(?:-SA)? 4\.0\b/g, why: 'the name of a licence' },
  { pattern: /\bCC0(?: 1\.0)?\b/g, why: 'the name of a licence' },
  { pattern: /\bGB\/T \d{4,5}(?:[—-]\d{4})?/g, why: 'the name of a Chinese standard' },
  { pattern: /\bISO 8601\b/g, why: 'the name of the standard for dates' },
  { pattern: /\bUTF-(?:8|16)\b|\bGB18030\b/g, why: 'the name of an encoding' },
  { pattern: /\bSHA-256\b/g, why: 'the name of a hash' },
  { pattern: /\bWCAG 2\.2\b/g, why: 'the name of a standard' },
  { pattern: /\bCOVID-19\b/gi, why: 'the name of a disease' },
  { pattern: /[“‘]5·20[”’]/g, why: 'the name of a day, printed in quotation marks' },
  { pattern: /https?:\/\/[^\s\p{Script=Han}，。；：）]+/gu, why: 'an address is no prose' },
  {
    pattern: /\b(?:12th|13th|14th|15th) Five-Year Plan\b|\bFive-Year Plans?\b/gi,
    why: 'the name of a national plan',
  },
  { pattern: /[“‘「]1\+(?:3|8)[”’」]/g, why: 'the name of a policy, printed in quotation marks' },
  { pattern: /(?:“10分钟阅读圈”|10分钟阅读圈)/g, why: 'the name of a policy' },
  { pattern: /[“‘「][一二三四五六七八九十]+个一[”’」]/g, why: 'the name of a campaign' },
  { pattern: /半年以上|(?:居住|住满|住了)半年/g, why: 'defines the long-stay floating population' },
  {
    pattern: /\bhalf a year or (?:more|longer)\b/gi,
    why: 'defines the long-stay floating population',
  },
  { pattern: /\b[Pp]er 10,000\b(?: residents\b)?|每万(?:人|名居民)/g, why: 'the unit of a rate' },
  { pattern: /(?:稳就业)?[“‘「]六[稳保][”’」]/g, why: 'the name of a policy' },
];
