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
const printed = new RegExp(
  `(?<from>(?:19|20)\\d\\d)(?: *年? *${dash} *(?<to>(?:19|20)\\d\\d))? *年度?(?: *(?<part>[上下]半年|(?:第?[一二三四]|前三)季度|1${dash}\\d{1,2}月)| *(?<month>\\d{1,2}) *月(?:份)?(?: *(?<day>\\d{1,2}) *日)?)?(?<end>[底末])?(?<since>以来|起)?`,
  'g',
);
const monthOnly =
  /(?<!\d|\d年|\d年 )(?<this>今年|本年)?(?<month>\d{1,2}) *月(?:份)?(?: *(?<day>\d{1,2}) *日)?(?<end>[底末])?(?![嫂饼薪供租均])/g;
const plans = /[“"]?(?<plan>十[二三四五六]五)[”"]?(?:时期|期间|以来|规划)?/g;
const thisYear = /今年(?:以来)?(?!\d)/g;
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
    ...matches(line, printed, (groups) => printedPeriod(groups)),
    ...matches(line, plans, ({ plan = '' }) => planYears(plan.charAt(1)) || null),
    ...matches(line, monthOnly, (groups) => dayOf(nearestYear(groups, title), groups)),
    ...matches(line, thisYear, () => thisYearOf(title)),
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
  return { start, end, what: { period, role, until } };
}

/** 比2023年增长, 与2020年相比: a time that something else is measured against. */
function compared(line: string, start: number): boolean {
  return /(?:[比较于与]|相比)$/.test(line.slice(Math.max(0, start - 2), start));
}

function printedPeriod(groups: Groups): string {
  const { from = '', to, part, end, since, month } = groups;
  if (to !== undefined) return Number(to) > Number(from) ? `${from}/${to}` : '';
  const base =
    part !== undefined
      ? partOf(part.replace(/^第/, ''), from)
      : month !== undefined
        ? dayOf(from, groups)
        : end === undefined
          ? from
          : `${from}-12-31`;
  return since === undefined ? base : `${base}/..`;
}

/** A month or a day of a year; its last day where 底 or 末 says so. */
function dayOf(of: string, { month = '', day, end }: Groups): string {
  const number = Number(month);
  if (of === '' || number < 1 || number > 12) return of;
  if (end !== undefined)
    return isoDay(of, month, String(new Date(Date.UTC(Number(of), number, 0)).getUTCDate()));
  const prefix = `${of}-${month.padStart(2, '0')}`;
  return day === undefined ? prefix : isoDay(of, month, day) || prefix;
}

/** The year of a month without one: the last in which it had come when the text was published. */
function nearestYear({ month = '' }: Groups, { published, reviewed }: Title): string {
  if (published === '') return /^\d{4}$/.test(reviewed) ? reviewed : '';
  const [year = '', at = ''] = published.split('-');
  return Number(month) <= Number(at) ? year : String(Number(year) - 1);
}

/** In January 今年 may still be the year before. */
function thisYearOf({ planned, published }: Title): string {
  if (/^\d{4}$/.test(planned)) return planned;
  const [year = '', month = ''] = published.split('-');
  return month === '01' ? '' : year;
}

function yearEndOf(period: string): string {
  return /^\d{4}$/.test(period) ? `${period}-12-31` : '';
}
