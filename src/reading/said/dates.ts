import { pattern } from '../words/list.ts';
import { endWords, wholeWords } from '../words/time.ts';
import { marksOf, type Mark } from './marks.ts';
import { isoDay, partOf, planYears, type Title } from './title.ts';

/** A time that a line names. */
export interface Time {
  /** ISO 8601; empty where the word names a time that nothing settles. */
  readonly period: string;
  /** `about` says when all that follows was; `of` belongs to its own number (2025年的10.2年). */
  readonly role: 'about' | 'of';
  /** Whether 到 or 至 stands before it, so that something is to be done by then. */
  readonly until: boolean;
}

const dash = '[-—–~～至到]+';
const part = `[上下]半年|前三季度|第?[一二三四]季度|1${dash}\\d{1,2}月|前[二三四五六七八九十\\d]+个月`;
const month = '(?<month>\\d{1,2}) *月(?:份)?(?: *(?<day>\\d{1,2}) *日)?(?![嫂饼薪供租均])';
/** 2024年, 今年5月末, 去年上半年. */
const dated = new RegExp(
  `(?:(?<from>(?:19|20)\\d\\d)(?: *年? *${dash} *(?<to>(?:19|20)\\d\\d))? *年度?|(?<said>今年|去年|上年)(?!结转|同期))(?: *(?<part>${part})| *${month})?(?<end>[底末])?`,
  'g',
);
/** 上半年, 5月末: a part of a year that another place names. */
const undated = new RegExp(`(?<!\\d|年|年 )(?:(?<part>${part})|${month})(?<end>[底末])?`, 'g');
const plans = /[“"]?(?<plan>十[二三四五六]五)[”"]?(?:时期|期间|以来|规划)?/g;
/** 目前 and the like say that it is another time than the one before, and not which. */
const now = /目前|现在|当前|近年来|历年|多年来/g;
const whole = new RegExp(`(?<![\\d上去前])(?:${pattern(wholeWords)})`, 'g');
const yearEnd = new RegExp(`(?<![\\d上去前])(?:${pattern(endWords)})`, 'g');

/** What a word for a time refers to, in a document that reports on a period or plans for one. */
export interface Reference {
  readonly title: Title;
  /** The period that 全年 and 年末 mean; empty where nothing settles it. */
  readonly period: string;
}

/** The times that a half-width line names, in order. Those that are only compared with are left out. */
export function timesOf(line: string, { title, period }: Reference): readonly Mark<Time>[] {
  const found = [
    ...matches(line, dated, (groups) => periodOf(yearIn(groups, title), groups)),
    ...matches(line, undated, (groups) => periodOf(yearBeside(groups, title, period), groups)),
    ...matches(line, plans, ({ plan = '' }) => planYears(plan.charAt(1)) || null),
    ...matches(line, now, () => ''),
    ...marksOf(line, [
      [period, whole],
      [yearEndOf(period), yearEnd],
    ]),
  ].map(({ start, end, what }) => mark(line, start, end, what));
  return found.filter(({ start }) => !compared(line, start)).sort((a, b) => a.end - b.end);
}

type Groups = Readonly<Record<string, string | undefined>>;

function matches(
  line: string,
  rule: RegExp,
  period: (groups: Groups) => string | null,
): readonly Mark<string>[] {
  return Array.from(line.matchAll(rule)).flatMap((match) => {
    const what = period(match.groups ?? {});
    return what === null ? [] : [{ start: match.index, end: match.index + match[0].length, what }];
  });
}

function mark(line: string, start: number, end: number, period: string): Mark<Time> {
  const until = /[到至]$/.test(line.slice(Math.max(0, start - 1), start));
  const role = line.startsWith('的', end) ? 'of' : 'about';
  // 2021年以来, 自去年9月启用以来: from then on.
  const since = /^[^，。；、\d]{0,8}以来|^起/.test(line.slice(end, end + 10));
  const open = since && period !== '' && !period.includes('/');
  return { start, end, what: { period: open ? `${period}/..` : period, role, until } };
}

/** 比2023年增长, 与2020年相比: a time that something else is measured against. */
function compared(line: string, start: number): boolean {
  return /(?:[比较于与]|相比)$/.test(line.slice(Math.max(0, start - 2), start));
}

function periodOf(year: string, groups: Groups): string {
  const { to, part: named, end, month: number } = groups;
  if (to !== undefined) return Number(to) > Number(year) ? `${year}/${to}` : '';
  if (year === '' || named !== undefined) return partOf(named ?? '', year);
  if (number !== undefined) return dayOf(year, groups);
  return end === undefined ? year : `${year}-12-31`;
}

/** A month or a day of a year; its last day where 底 or 末 says so. */
function dayOf(year: string, { month: number = '', day, end }: Groups): string {
  if (Number(number) < 1 || Number(number) > 12) return year;
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate();
  if (end !== undefined) return isoDay(year, number, String(last));
  const prefix = `${year}-${number.padStart(2, '0')}`;
  return day === undefined ? prefix : isoDay(year, number, day) || prefix;
}

/** The year that a time names, in digits or by 今年 and 去年, which in January may be either. */
function yearIn({ from, said }: Groups, { planned, reviewed, published }: Title): string {
  if (from !== undefined) return from;
  const [year = '', at = ''] = published.split('-');
  const titled = (planned || reviewed).slice(0, 4);
  const now = titled !== '' ? titled : at === '01' ? '' : year;
  return now === '' || said === '今年' ? now : String(Number(now) - 1);
}

/** The year of a month without one: the last in which it had come when the text was published. */
function yearBeside({ month: number }: Groups, { published }: Title, period: string): string {
  const [year = '', at = ''] = published.split('-');
  if (published === '' || number === undefined) return /^\d{4}$/.test(period) ? period : '';
  return Number(number) <= Number(at) ? year : String(Number(year) - 1);
}

function yearEndOf(period: string): string {
  return /^\d{4}$/.test(period) ? `${period}-12-31` : '';
}
