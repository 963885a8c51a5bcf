import { seek, soughtWords } from '../words/seek.ts';
import { endWords, wholeWords } from '../words/time.ts';
import type { Mark } from './marks.ts';
import { dash, isPart, lastDay, oneYear, partOf, partWords } from './parts.ts';
import { isoDay, planYears, type Title } from './title.ts';

/** A time that a line names. */
export interface Time {
  /** ISO 8601; empty where the word names a time that nothing settles. */
  readonly period: string;
  /** `about` says when all that follows was; `of` belongs to its own number (2025年的10.2年). */
  readonly role: 'about' | 'of';
  /** Whether 到 or 至 stands before it, so that something is to be done by then. */
  readonly until: boolean;
}

const month = '(?<month>\\d{1,2}) *月(?:份)?(?: *(?<day>\\d{1,2}) *日)?(?![嫂饼薪供租均])';
/** 2024年, 今年5月末, 去年上半年. */
const dated = `(?:(?<from>(?:19|20)\\d\\d)(?: *年? *${dash} *(?<to>(?:19|20)\\d\\d))? *年度?|(?<said>今年|去年|上年)(?!结转|同期))(?: *(?<part>${partWords})| *${month})?(?<end>[底末])?`;
/** 上半年, 5月末: a part of a year that another place names. */
const undated = `(?<!\\d|年|年 )(?:(?<part>${partWords})|${month})(?<end>[底末])?`;
const plan = '[“"]?(?<plan>十[二三四五六]五)[”"]?(?:时期|期间|以来|规划)?';
/** 目前 and the like say that it is another time than the one before, and not which. */
const now = '目前|现在|当前|近年来|历年|多年来';
const notDated = '(?<![\\d上去前半])';

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
  /** The period that 全年 and 年末 speak of; empty where nothing settles it. */
  readonly period: string;
  /** Whether the line stands among what is still to be done. */
  readonly ahead: boolean;
}

/** The times that a half-width line names, in order. Those that are only compared with are left out. */
export function timesOf(line: string, reference: Reference): readonly Mark<Time>[] {
  const found = find(line);
  const dated = new Set(found.flatMap(({ what, end }) => (what === 'dated' ? [end] : [])));
  return found.flatMap(({ start, end, what, groups }) => {
    // The 9月 of 2024年1—9月 is no month of its own.
    if ((what === 'undated' && dated.has(end)) || compared(line, start)) return [];
    const ahead = (reference.ahead && !counted(line, start)) || deadline(line, start, end);
    const period = told(what, groups, { ...reference, ahead }, line.slice(start, end));
    return period === null ? [] : [mark(line, start, end, period)];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The period that a word for a time tells; null where it turns out to be none. */
function told(what: string, groups: Groups, reference: Reference, word: string): string | null {
  const { title, period, ahead } = reference;
  switch (what) {
    case 'dated':
      return periodOf(yearIn(groups, title), groups);
    case 'undated':
      return periodOf(yearBeside(groups, reference), groups);
    case 'plan':
      return planYears(groups.plan?.charAt(1) ?? '') || null;
    case 'whole':
      // The whole year is the year, whatever part of it the text reports on.
      return oneYear(period) || period;
    case 'end':
      if (word.endsWith('期末')) return oneYear(period) && lastDay(period);
      // In a report on half a year its end is to come; as a result it would be a guess.
      return !isPart(period) || ahead ? lastDay(oneYear(period)) : '';
    default:
      return '';
  }
}

function mark(line: string, start: number, end: number, period: string): Mark<Time> {
  const until = /(?<!截)[到至]$/.test(line.slice(Math.max(0, start - 2), start));
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

/** 到11月底, 11月底前: by then it is to be done, so that it is still to come. */
function deadline(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 2), start);
  return /(?<!截)[到至]$/.test(before) || /^(?:之|以)?前/.test(line.slice(end, end + 2));
}

/** 截至11月底: until then it was counted, also among what is still to be done. */
function counted(line: string, start: number): boolean {
  return /截[至止]$/.test(line.slice(Math.max(0, start - 2), start));
}

function periodOf(year: string, groups: Groups): string {
  const { to, part: named, end, month: number } = groups;
  if (to !== undefined) return Number(to) > Number(year) ? `${year}/${to}` : '';
  if (year === '') return '';
  if (named !== undefined)
    return end === undefined ? partOf(named, year) : lastDay(partOf(named, year));
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

/** The year of a part or a month without one: the last in which it had come, or is to come. */
function yearBeside({ month: number }: Groups, { title, period, ahead }: Reference): string {
  const [year = '', at = ''] = title.published.split('-');
  if (year === '' || number === undefined) return oneYear(period);
  if (ahead && oneYear(title.planned) !== '') return oneYear(title.planned);
  return ahead || Number(number) <= Number(at) ? year : String(Number(year) - 1);
}
