import { titleWords, type Genre } from '../words/genres.ts';
import { seek, soughtWords } from '../words/seek.ts';
import { halfWidth } from '../text/width.ts';
import { partOf } from './parts.ts';

/** What the head of a document says of all of it. */
export interface Title {
  readonly text: string;
  /** Null where the title does not tell. */
  readonly genre: Genre | null;
  /** The years or months that it reports on, and that it plans for, as ISO 8601; empty if untold. */
  readonly reviewed: string;
  readonly planned: string;
  /** The years of the whole plan, also where the title names one of them beside; empty if untold. */
  readonly span: string;
  /** Whether it looks back on more than the year it reviews, as a report to a congress does. */
  readonly wide: boolean;
  /** The day it was published, as ISO 8601; empty if untold. */
  readonly published: string;
}

const genres = seek(...titleWords.map(([genre, list]) => soughtWords(genre, list)));
const year = '(20\\d\\d)';
const head = 8;
const yearLine = /^[（(]?20\d\d年?(?:[-—–~～至]+20\d\d)?年度?[)）]?$/;

/** Reads genre, years and date off the first lines of a document, never off its sentences. */
export function titleOf(paragraphs: readonly string[]): Title {
  const lines = paragraphs.slice(0, head).map(halfWidth);
  const prose = lines.findIndex((line) => /[。；！？]/.test(line));
  const heads = (prose < 0 ? lines : lines.slice(0, prose)).filter(isTitle);
  const said = [...heads, ...passedOn(lines)].map((text) => ({ text, genre: genreOf(text) }));
  const { text, genre } = said.find((each) => each.genre) ?? said[0] ?? { text: '', genre: null };
  const published = publishedAt(paragraphs);
  const wide = text.includes('政府工作报告');
  // The year may stand in a line of its own, or in the date of a report to a congress.
  const below = /20\d\d年/.test(text) ? '' : (lines.find((line) => yearLine.test(line)) ?? '');
  const held = wide && published !== '' ? `${published.slice(0, 4)}年` : '';
  const years = yearsOf(text + (below || (/20\d\d年/.test(text) ? '' : held)), genre);
  return { text, genre, wide, ...years, span: rangeIn(text + below) || planIn(text), published };
}

/** The title of what a letter passes on: 《…》已经市政府同意,现印发给你们. */
function passedOn(lines: readonly string[]): readonly string[] {
  const letter = /《([^《》]{4,60})》(?=[^。]{0,40}(?:印发|发布|公布))/;
  return lines.flatMap((line) => letter.exec(line)?.[1] ?? []);
}

function isTitle(line: string): boolean {
  const other =
    /[>|：:]|[〔[]20\d\d[〕\]]|^[（(]?[一二三四五六七八九十\d]+[)）、.]|^\D{0,8}20\d\d *[-年/.] *\d{1,2} *[-月/.] *\d/;
  const words = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    words >= 4 &&
    line.length <= 60 &&
    !/[\t|]/.test(line) &&
    !/[，,；]$/.test(line) &&
    !other.test(line)
  );
}

/** The word that a title ends with tells, not counting 的通知 and what stands in brackets after it. */
function genreOf(title: string): Genre | null {
  const bare = title
    .replace(/(?: *[（(〔[【][^（()）]*[)）〕\]】])+$/, '')
    .replace(/》?的?(?:通知|公告|函|决定|通告)$/, '')
    .replace(/[》”"]+$/, '');
  const last = genres(bare).at(-1);
  return last?.end === bare.length ? last.what : null;
}

/** 2024—2026年 as ISO 8601. */
function rangeIn(title: string): string {
  const [, from = '', to = ''] = new RegExp(`${year}年?[-—–~～至到]+${year}年?`).exec(title) ?? [];
  return from < to ? `${from}/${to}` : '';
}

/** The five years of 十四五. */
function planIn(title: string): string {
  const [, sign = ''] = /十([二三四五六])五/.exec(title) ?? [];
  return planYears(sign);
}

/** The years of the five-year plan that 四 of 十四五 stands for; empty for none. */
export function planYears(sign: string): string {
  const at = '二三四五六'.indexOf(sign);
  return sign === '' || at < 0 ? '' : `${2011 + at * 5}/${2015 + at * 5}`;
}

/** 2024年工作总结和2025年工作打算 names two years; a report to a congress looks back on the year before. */
function yearsOf(title: string, genre: Genre | null): { reviewed: string; planned: string } {
  const range = rangeIn(title);
  const single = Array.from(
    title.matchAll(new RegExp(`${year}年`, 'g')),
    (match) => match[1] ?? '',
  );
  const years = range || (single[0] ?? '');
  if (single.length === 2 && range === '' && /总结|回顾|情况|完成|执行/.test(title)) {
    return { reviewed: single[0] ?? '', planned: single[1] ?? '' };
  }
  const planned = range !== '' || single.length === 1 ? years : (single.at(-1) ?? '');
  if (genre === 'plan') return { reviewed: '', planned };
  if (/政府工作报告|计划执行/.test(title)) {
    return { reviewed: years === '' ? '' : String(Number(years.slice(0, 4)) - 1), planned: years };
  }
  return { reviewed: partOf(title, years), planned: '' };
}

const dates: readonly RegExp[] = [
  /(20\d\d) *年 *(\d{1,2}) *月 *(\d{1,2}) *日/,
  /(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
];
const dayFirst = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/;

/** The day that a short line at the head or the foot of a document gives. */
function publishedAt(paragraphs: readonly string[]): string {
  const lines = [...paragraphs.slice(0, head), ...paragraphs.slice(head).slice(-4)].map(halfWidth);
  for (const line of lines) {
    if (line.length > 80 || /施行|执行|。$|以来|截至/.test(line)) continue;
    const found = dates.map((rule) => rule.exec(line)).find((match) => match !== null);
    const [, first = '', second = '', third = ''] = found ?? [];
    if (found) return isoDay(first, second, third);
    const [, day = '', month = '', last = ''] = dayFirst.exec(line) ?? [];
    if (last !== '') return isoDay(last, month, day);
  }
  return '';
}

/** A day as ISO 8601, or empty where the calendar has none such. */
export function isoDay(of: string, month: string, day: string): string {
  const text = `${of}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text) ? text : '';
}
