import { seek, soughtWords } from '../words/seek.ts';
import { endWords, wholeWords } from '../words/time.ts';
import type { Mark } from './marks.ts';
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
const dated = `(?:(?<from>(?:19|20)\\d\\d)(?: *年? *${dash} *(?<to>(?:19|20)\\d\\d))? *年度?|(?<said>今年|去年|上年)(?!结转|同期))(?: *(?<part>${part})| *${month})?(?<end>[底末])?`;
/** 上半年, 5月末: a part of a year that another place names. */
const undated = `(?<!\\d|年|年 )(?:(?<part>${part})|${month})(?<end>[底末])?`;
const plan = '[“"]?(?<plan>十[二三四五六]五)[”"]?(?:时期|期间|以来|规划)?';
/** 目前 and the like say that it is another time than the one before, and not which. */
const now = '目前|现在|当前|近年来|历年|多年来';
const notDated = '(?<![\\d上去前])';

const find = seek(
  [{ what: 'dated', starts: '12今去上', rule: dated }],
  [{ what: 'undated', starts: '0123456789上下前第一二三四', rule: undated }],
  [{ what: 'plan', starts: '十“"', rule: plan }],
  [{ what: 'now', starts: '目现当近历多', rule: now }],
  soughtWords('whole', wholeWords, notDated),
  soughtWords('end', endWords, notDated),
);

/** What a word for a time refers to, in a document that reports on a period or plans for one. */
export interface Reference {
  readonly title: Title;
  /** The period that 全年 and 年末 mean; empty where nothing settles it. */
  readonly period: string;
}

/** The times that a half-width line names, in order. Those that are only compared with are left out. */
export function timesOf(line: string, reference: Reference): readonly Mark<Time>[] {
  return find(line).flatMap(({ start, end, what, groups }) => {
    if (compared(line, start)) return [];
    const period = told(what, groups, reference);
    return period === null ? [] : [mark(line, start, end, period)];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The period that a word for a time tells; null where it turns out to be none. */
function told(what: string, groups: Groups, { title, period }: Reference): string | null {
  switch (what) {
    case 'dated':
      return periodOf(yearIn(groups, title), groups);
    case 'undated':
      return periodOf(yearBeside(groups, title, period), groups);
    case 'plan':
      return planYears(groups.plan?.charAt(1) ?? '') || null;
    case 'whole':
      return period;
    case 'end':
      return yearEndOf(period);
    default:
      return '';
  }
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
