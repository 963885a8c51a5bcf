/** What stands between the ends of a part: 1—6月, 一至三季度. */
export const dash = '[-—–~～至到]+';

/** The parts of a year that words name, as a pattern: 上半年, 第2季度, 1—6月. 二、三季度 is none. */
export const partWords = `[上下]半年|前三季度|[一1]${dash}[三3]季度|第[一二三四1-4]季度|[一二三四1-4]季度(?<!(?:第|[一二三1-3][、—–~～至到-]).季度)|1${dash}\\d{1,2}月|前[二三四五六七八九十\\d]+个月`;

const parts: readonly (readonly [words: RegExp, from: string, to: string])[] = [
  [/上半年|1[-—–~～至到]6月/, '01', '06'],
  [/下半年/, '07', '12'],
  [/前三季度|[一1][-—–~～至到]+[三3]季度|1[-—–~～至到]9月/, '01', '09'],
  [/(?<!\d)[一1]季度|1[-—–~～至到]3月/, '01', '03'],
  [/(?<!\d)[二2]季度/, '04', '06'],
  [/(?<!\d)[三3]季度/, '07', '09'],
  [/(?<!\d)[四4]季度/, '10', '12'],
];

/** A part of a year that a text names: 上半年. All of the year where it names none. */
export function partOf(text: string, period: string): string {
  if (!/^\d{4}$/.test(period)) return period;
  const part = parts.find(([words]) => words.test(text));
  if (part) return `${period}-${part[1]}/${period}-${part[2]}`;
  const named = /前([二三四五六七八九])个月/.exec(text)?.[1] ?? '';
  const months =
    /(?:(?<!\d)1[-—–~～至到]+|前)(\d{1,2})个?月/.exec(text)?.[1] ??
    (named === '' ? undefined : String('二三四五六七八九'.indexOf(named) + 2));
  return months === undefined ? period : `${period}-01/${period}-${months.padStart(2, '0')}`;
}

/** The year that a period lies in; empty where it lies in several, or in none that is told. */
export function oneYear(period: string): string {
  const [from = '', to = from] = period.split('/');
  const year = from.slice(0, 4);
  return /^\d{4}/.test(from) && to.startsWith(year) ? year : '';
}

/** Whether a period is a part of one year. */
export function isPart(period: string): boolean {
  return oneYear(period) !== '' && period.length > 4;
}

/** The last day of a period that ends with a month or a year. */
export function lastDay(period: string): string {
  const [year = '', month = '12'] = (period.split('/').at(-1) ?? '').split('-');
  if (!/^\d{4}$/.test(year)) return '';
  // Day 0 of the next month is the last day of this one.
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(day)}`;
}
