import { unitAt, unitNamed } from '../units.ts';
import { halfWidth } from '../text/width.ts';

/** One cell of a table, or a short line that may be one. */
export interface Cell {
  /** The paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** Where it starts in the paragraph's line. */
  readonly start: number;
  /** Half-width and trimmed. */
  readonly text: string;
  /** Whether other cells stand in the same line, so that the line is a row. */
  readonly inRow: boolean;
}

const bars = /[^\t|｜]+/g;
const wideGaps = /\S+(?: \S+)*/g;
const gaps = /\S+/g;

/** The cells of a paragraph: its parts between tabs, bars or gaps, or all of it. */
export function cellsOf(paragraph: string, number: number): readonly Cell[] {
  const line = halfWidth(paragraph);
  const whole: Cell = { paragraph: number, start: 0, text: line, inRow: false };
  if (/[。；！？]/.test(line)) return [whole];
  const split = (source: string, rule: RegExp): readonly Cell[] =>
    Array.from(source.matchAll(rule), ({ 0: part, index }) => {
      const start = index + part.length - part.trimStart().length;
      return { paragraph: number, start, text: part.trim(), inRow: true };
    }).filter(({ text }) => text !== '' && !/^:?-{3,}:?$/.test(text));
  const barred = /[\t|｜]/.test(paragraph);
  const cells = barred ? split(halfTabs(paragraph, line), bars) : split(line, wideGaps);
  if (cells.length > 1) return cells;
  const tight = split(line, gaps);
  const told = tight.filter(
    ({ text }) => isValue(text) || isBlank(text) || headingYear(text) !== null || headingUnit(text),
  );
  return told.length >= 2 && !/[，、：]/.test(line) ? tight : [whole];
}

/** The half-width line with its tabs and bars kept, which part its cells. */
function halfTabs(paragraph: string, line: string): string {
  return Array.from(line, (sign, at) => (/[\t｜]/.test(paragraph[at] ?? '') ? '|' : sign)).join('');
}

const number = String.raw`[-+]?(?:\d{1,3}(?: \d{3})+(?![\d ])(?:\.\d+)?|\d[\d,.]*)(?:[万亿]+)?`;
const lead =
  '(?:累计)?(?:[<>≤≥]=?|约|近|超过?|不超过|不低于|不高于|不少于|低于|高于|至少|大于|小于|[↑↓▲▼±])?';
const trail = '(?:[以之](?:上|下|内)|左右|及以上)?';

const valueStart = new RegExp(`^${lead} *${number}`);
const otherEnd = new RegExp(`^%? *[-—–~～至]+ *${number}`);
const onlyTrail = new RegExp(`^ *${trail}$`);

/** Whether a cell is a number with at most a unit and a bound: 20200, <5, 2580元左右, [16—24]. */
export function isValue(text: string): boolean {
  const bare = /^[[〔](.*)[\]〕]$/.exec(text)?.[1] ?? text;
  const match = valueStart.exec(bare);
  if (!match) return false;
  const rest = bare.slice(match[0].length).replace(otherEnd, '');
  const unit = unitAt(rest, 0);
  return onlyTrail.test(unit ? rest.slice(unit.end) : rest);
}

/** Whether a cell is a number whose thousands are parted by blanks: 4 200. */
export function isGrouped(text: string): boolean {
  return /^\D*\d{1,3}(?: \d{3})+(?!\d)/.test(text) && isValue(text);
}

/** Whether a cell stands for nothing: —— or /. */
export function isBlank(text: string): boolean {
  return /^(?:[-—–]{1,3}|\/|…+|\.{3})$/.test(text);
}

/** A bound that slipped under its number: 左右. */
export function isTrail(text: string): boolean {
  return /^(?:左右|以上|以下|以内|及以上|上下)$/.test(text);
}

const limit =
  /[，、,]?(?:(?<least>不低于|不少于|≥|及?以上)|(?<most>不高于|不超过|≤|以内|及?以下))[，、,]?/;

function inBrackets(text: string): string | undefined {
  return /[(〔[]([^()〔[\]〕]{1,12})[)〕\]]?$/.exec(text)?.[1];
}

/** The bound that a heading gives in brackets for all under it: 目标(≥%). */
export function headingBound(text: string): 'at-least' | 'at-most' | 'exact' {
  const inner = inBrackets(text) ?? '';
  // （35周岁以下） says who is counted.
  const { least, most } = (/\d/.test(inner) ? null : limit.exec(inner))?.groups ?? {};
  if (least !== undefined) return 'at-least';
  return most === undefined ? 'exact' : 'at-most';
}

/** The unit at the end of a heading, in brackets of which the second may be lost: 化解率(%. */
export function headingUnit(text: string): ReturnType<typeof unitNamed> {
  const inner = inBrackets(text);
  if (inner !== undefined) return unitNamed(inner.replace(limit, ''));
  return isUnit(text) ? unitNamed(text) : null;
}

/** Whether a cell holds nothing but a unit: 万人. */
export function isUnit(text: string): boolean {
  return /^[^\d()]{1,8}$/.test(text) && unitNamed(text) !== null;
}

/** The year of a column's heading: 2023, 2023年目标; null for anything longer or else. */
export function headingYear(text: string): string | null {
  return /^((?:19[5-9]|20[0-5])\d)年?(?:[^\d。，；%]{0,8})$/.exec(text)?.[1] ?? null;
}
