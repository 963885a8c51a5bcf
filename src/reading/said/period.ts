import { changeWords, flowWords, stockWords } from '../words/time.ts';
import { pattern } from '../words/list.ts';
import { seek } from '../words/seek.ts';
import { timesOf, type Time } from './dates.ts';
import { goalAt } from './goals.ts';
import { isPart, oneYear } from './parts.ts';
import { lastBefore, type Mark } from './marks.ts';
import { since, signBefore, signsOf } from '../text/width.ts';
import type { Setting } from './setting.ts';
import { scopeOf, type Status } from './status.ts';

/** Why a period stays empty, in words for whoever fills it in. */
export const unsettled = {
  'no-date': 'neither its sentence, its headings nor the title names a time',
  'no-year': 'its sentence names a time without a year that the text settles (今年, 全年, 目前)',
  'several-years': 'the plan covers several years and the sentence names none',
  length: 'its sentence names how long it takes and not from when (三年内)',
  'year-or-end': 'it may be of the year or of its end',
  rule: 'a rule has no period of its own',
} as const;

export type Unsettled = keyof typeof unsettled;

/** A period and, where it is empty, the reason. */
export interface Settled {
  readonly period: string;
  readonly unsettled: Unsettled | '';
}

/** What is known of a number when its period is asked for. */
export interface Asked {
  readonly start: number;
  readonly unit: string;
  readonly status: Status | null;
  readonly perYear: boolean;
  readonly cumulative: boolean;
}

const settle = (period: string): Settled => ({
  period,
  unsettled: period === '' ? 'no-year' : '',
});
const open = (reason: Unsettled): Settled => ({ period: '', unsettled: reason });

const change = new RegExp(`(?:${pattern(changeWords)})[了到至约近超过]{0,2} *$`);
const flow = new RegExp(`(?:${pattern([...changeWords, ...flowWords])})[^，。；、]{0,14}$`);
const stock = new RegExp(`(?:${pattern(stockWords)})[^，。；]{0,14}$`);
const many = /每年|年均|累计|以来|[五三两]年|期间|历年/;
/** Units of shares, ages and rates: 65%, 76.8岁, 801元/月. */
const level = /^(?:%|‰|岁|年)$|\//;
/** Units of what happens: a person may be there, a visit takes place. */
const happened = /^(?:.+次|场|次|批|期|趟|起)$/;
/** How long something takes: 三年内, but not 2024年内. */
const length = /(?<!\d)(?:\d{1,2}|[两二三四五六七八九十]) *年[之以]?内/g;
const fromOrTo =
  /(?:([从由])|(?:提高|提升|上升|增长|增加|扩大|下降|降低|调整|减少|缩小)[到至为]) *$/;
const parts = signsOf('。；;！？');
const stopsOf = seek([{ what: '', starts: '。！？', rule: '.' }]);
const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** The times of a line, and which of them a number in it belongs to. */
export interface Periods {
  /** The last time that the sentence names before a place, if any. */
  readonly near: (start: number) => Time | null;
  readonly of: (asked: Asked) => Settled;
}

/** Reads the times of a half-width line. */
export function periodsOf(line: string, setting: Setting, goals: readonly Mark<''>[]): Periods {
  const { title, headed, year, part } = setting;
  const own =
    headed === 'target' ? title.planned || title.reviewed : title.reviewed || title.planned;
  const ahead = scopeOf(setting) === 'target';
  const every = timesOf(line, { title, period: year || own, ahead });
  const times = every.filter(({ start }) => !goalAt(goals, start));
  const severalYears = /年均|“?十[三四五六]五”?/.test(line.slice(0, 4000));

  const stops = stopsOf(line);
  // What no sentence of the line says need not be asked of each number.
  const listsHere = line.includes('分别');
  const lengthsHere = /年[之以]?内/.test(line);
  const groupAt = (start: number): number => lastBefore(stops, start)?.end ?? 0;
  /** The last time before a place that says when it was, from a place on. */
  const last = (start: number, from: number, fits: (mark: Mark<Time>) => boolean): Time | null => {
    let at = start;
    for (let steps = 0; steps < 12; steps += 1) {
      const mark = lastBefore(times, at);
      if (!mark || mark.start < from) return null;
      if (fits(mark)) return mark.what;
      at = mark.end - 1;
    }
    return null;
  };
  const said = (start: number): Time | null =>
    last(
      start,
      groupAt(start),
      ({ what, end }) =>
        what.role === 'about' ||
        !/[，。；、]/.test(line.slice(end, start)) ||
        /^[^，。；]*、[^，。；、]*$/.test(line.slice(end, start)),
    );

  const fits = ({ what }: Mark<Time>): boolean => what.role === 'about';
  /** A goal is of the time that it names itself; 年度 is the year of the text. */
  const ofGoal = (goal: Mark<''>, start: number): Settled => {
    const time = every.findLast((mark) => goal.start <= mark.start && mark.end <= start);
    if (time) return settle(time.what.period);
    const yearly = line.slice(goal.start, goal.end).includes('年度');
    return yearly && oneYear(year || own) !== '' ? settle(oneYear(year || own)) : open('no-date');
  };

  const of = ({ start, unit, status, perYear, cumulative }: Asked): Settled => {
    const goal = status === 'target' ? goalAt(goals, start) : null;
    if (goal) return ofGoal(goal, start);
    const from = groupAt(start);
    const before = line.slice(Math.max(0, start - 160), start);
    const sentence = since(line, start, parts);
    const pair = '从由到至为'.includes(signBefore(line, start)) ? fromOrTo.exec(before) : null;
    if (pair) {
      const end = last(start, from, (mark) =>
        pair[1] === undefined
          ? mark.what.until
          : /[从由]$/.test(line.slice(0, mark.start).slice(-1)),
      );
      if (end) return settle(end.period);
      if (pair[1] !== undefined) return open('no-date');
    }
    const listed = listsHere ? listedYear(sentence) : null;
    if (listed !== null) return listed === '' ? open('no-date') : settle(listed);
    const time = said(start);
    const ruled = status === 'rule' || status === 'definition';
    if (!ruled && lengthsHere && lengthIn(sentence)) return open('length');
    const changed = status === 'reported' && change.test(before);
    if (time?.until && status === 'target' && (perYear || cumulative) && isYear(time.period)) {
      // What is added up until a year, or done in each year until then, starts with the plan.
      return settle(`${rangeStart(title.span)}/${time.period}`);
    }
    if (time) return settle(changed ? yearOf(time.period) : time.period);
    if (ruled) return open('rule');
    if (status === 'target') return planned(perYear, last(start, 0, fits));
    if (status !== 'reported' || many.test(sentence)) return open('no-date');
    const carried = last(start, 0, fits);
    const flows = happened.test(unit) || flow.test(sentence);
    // The end of a year, said of another number, holds for what is counted at an end.
    if (carried) return settle(stock.test(before) ? carried.period : yearOf(carried.period));
    return reviewed(flows, unit);
  };

  function planned(perYear: boolean, carried: Time | null): Settled {
    if (perYear && title.span !== '') return settle(title.span);
    // Beside promises for the whole year, one under 下半年 is of that year too.
    if (part !== '') return settle(carried?.period === oneYear(part) ? oneYear(part) : part);
    const due = year || title.planned;
    if (due === '') return open('no-date');
    return isYear(due) && !perYear && !severalYears ? settle(due) : open('several-years');
  }

  function reviewed(flows: boolean, unit: string): Settled {
    // What is done among plans is not of the half year that the title looks back on.
    const last = headed === 'target' && isPart(title.reviewed) ? '' : title.reviewed;
    const of = (headed === 'target' ? '' : part) || year || last;
    if (of === '') return open('no-date');
    // A report to a congress looks back on years; what it says of shares is of the last one.
    if (title.wide && year === '' && part === '')
      return level.test(unit) && !flows ? settle(of) : open('several-years');
    return flows ? settle(of) : open('year-or-end');
  }

  return { near: said, of };
}

/** Whether the last time that a sentence names up to a number is a length, and no year follows it. */
function lengthIn(sentence: string): boolean {
  const at = Array.from(sentence.matchAll(length)).at(-1);
  return (
    at !== undefined &&
    !/20\d\d|[今去本上当]年|年[末底]/.test(sentence.slice(at.index + at[0].length))
  );
}

const years = /((?:20\d\d年?[、和与及]){1,6}20\d\d年)[^。；]*?分别([^。；]*)$/;

/** 2024年、2025年分别为3和4: the year that stands where the number does; null where no list is. */
function listedYear(sentence: string): string | null {
  const [, list, after = ''] = years.exec(sentence) ?? [];
  if (list === undefined) return null;
  const at = after.match(/\d[^、和与及，]*[、和与及，]/g)?.length ?? 0;
  return list.match(/20\d\d/g)?.[at] ?? '';
}

function rangeStart(planned: string): string {
  return /^(\d{4})\//.exec(planned)?.[1] ?? '..';
}

/** The year of an end of a year or a month, in which a change took place. */
function yearOf(period: string): string {
  return /^(\d{4})-12-31$/.exec(period)?.[1] ?? period;
}
