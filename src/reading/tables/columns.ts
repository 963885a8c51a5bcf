import {
  headingBound,
  headingUnit,
  headingYear,
  isBlank,
  isTrail,
  isValue,
  type Cell,
} from './cells.ts';

/** What stands over a column or before a row. */
export interface Column {
  readonly unit: string;
  /** 万 or 亿 where the heading counts in them. */
  readonly scale: string;
  /** The year of the column; empty where it has none. */
  readonly period: string;
  /** What the heading says of the values: 2024年计划. */
  readonly status: 'target' | 'reported' | 'baseline' | null;
  /** Whether the heading names a rate of change and no unit, so that % is a guess. */
  readonly assumed: boolean;
  /** What the heading says in brackets of all under it: 目标（不低于）. */
  readonly bound: 'at-least' | 'at-most' | 'exact';
  /** The words of the heading, without what stands in brackets; empty for a year. */
  readonly name: string;
}

export const plain: Column = {
  unit: '',
  scale: '',
  period: '',
  status: null,
  assumed: false,
  bound: 'exact',
  name: '',
};

const rate = /(?:增长|增速|增幅|涨幅|同比|环比|占比|比重)(?:率|速度)?$|^±$/;

function statusIn(text: string): Column['status'] {
  if (/完成|实绩|实际|执行|实现/.test(text)) return 'reported';
  if (/目标|计划|预期|任务/.test(text)) return 'target';
  return /基期|基数|基准|现状/.test(text) ? 'baseline' : null;
}

/** What a heading that is no year says of its column: its unit, or that it is a rate of change. */
function headed(text: string): Column {
  const unit = headingUnit(text);
  const status = statusIn(text);
  const own = { bound: headingBound(text), name: text.replace(/[(（〔[].*$/, '') };
  if (unit) return { ...plain, ...unit, status, ...own };
  return rate.test(text)
    ? { ...plain, unit: '%', assumed: true, ...own }
    : { ...plain, status, ...own };
}

/** A line over a table that names it, or in brackets says when; no date of publication. */
const caption = /^(?!.*(?:发布|来源|日期|浏览)).*(?:表 *\d|[表标况据]$|截[至止]|[)）]$)/;

/** What stands over the headings of a table: 表1 主要指标（截至6月末）. */
export function captionsOf(cells: readonly Cell[], { columns, next }: Header): readonly string[] {
  return cells
    .slice(0, Math.max(0, next - columns.length))
    .filter(({ inRow }) => !inRow)
    .slice(-3)
    .map(({ text }) => text)
    .filter((text) => caption.test(text));
}

/** The headings of a table. */
export interface Header {
  readonly columns: readonly Column[];
  /** How many values a row has; null where nothing tells. */
  readonly width: number | null;
  /** The cells that hold the years. */
  readonly years: readonly Cell[];
  /** Where a row that is one line has as many cells as the headings: how many, and its first value. */
  readonly line: { readonly length: number; readonly offset: number } | null;
  /** The first cell after the headings. */
  readonly next: number;
  /** The unit of the whole table. */
  readonly fallback: Column;
}

/** Which cells only number the rows: 1, 2, 3, each before the heading of a row. */
export function ordinalsOf(cells: readonly Cell[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { text }] of cells.entries()) {
    // The number of the table itself may come first.
    if (text === '1' && found.size === 1) found.clear();
    const after = cells[at + 1]?.text ?? '';
    const heads = after !== '' && !isValue(after) && !isBlank(after) && !isTrail(after);
    if (text === String(found.size + 1) && heads && !/^\d/.test(after)) found.add(at);
  }
  return found.size > 1 ? found : new Set();
}

/** Parts tables that follow each other without a sentence between, at their titles and years. */
export function apart(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const starts = [0];
  let done = 0;
  for (const [at, { text }] of cells.entries()) {
    const titled = /^(?:附?表|附件) *[\d一二三四五六七八九十]+/.test(text);
    const years = at < done ? 0 : yearsAt(cells, at).length;
    if (years >= 2) done = at + years;
    if (titled) starts.push(at);
    if (years < 2) continue;
    let from = at;
    const before = (): string => cells[from - 1]?.text ?? '';
    while (from > (starts.at(-1) ?? 0) && !isValue(before()) && !isBlank(before())) from -= 1;
    starts.push(from);
  }
  return starts.map((start, index) => cells.slice(start, starts[index + 1]));
}

/** Finds the years over the columns, or units of their own over them: 金额(亿元), 增长(%). */
export function columnsOf(cells: readonly Cell[], ordinals: ReadonlySet<number>): Header {
  const fallback = wholeUnit(cells);
  const first = cells.findIndex((_, at) => yearsAt(cells, at).length >= 2);
  const years = first < 0 ? [] : yearsAt(cells, first);
  if (years.length >= 2) {
    const columns = years.map(({ text }) => ({
      ...plain,
      ...headingUnit(text),
      period: headingYear(text) ?? '',
      status: statusIn(text),
      bound: headingBound(text),
    }));
    const line = lineOf(cells, years[0]);
    const more = moreColumns(cells, first + years.length, line !== null);
    return {
      columns: [...columns, ...more],
      width: years.length + more.length,
      years,
      line,
      next: first + years.length + more.length,
      fallback,
    };
  }
  const { columns, next } = unitColumns(cells, ordinals);
  return { columns, width: null, years: [], line: null, next, fallback };
}

/** Columns beside the years: changes from one to the next, or what else stands in their line. */
function moreColumns(cells: readonly Cell[], from: number, inRow: boolean): readonly Column[] {
  const line = cells[from - 1]?.paragraph;
  const more: Column[] = [];
  for (const { text, paragraph } of cells.slice(from, from + 4)) {
    const bare = text.replace(/[(（〔[][^()（）]*[)）〕\]]?$/, '');
    const beside = inRow ? paragraph === line : rate.test(bare) && bare.length <= 8;
    if (!beside || isValue(text) || isBlank(text)) break;
    more.push(headed(text));
  }
  return more;
}

function lineOf(cells: readonly Cell[], first: Cell | undefined): Header['line'] {
  if (!first?.inRow) return null;
  const row = cells.filter(({ paragraph }) => paragraph === first.paragraph);
  return { length: row.length, offset: row.indexOf(first) };
}

/** 单位:万人 over a table. */
function wholeUnit(cells: readonly Cell[]): Column {
  for (const { text } of cells) {
    const name = /^\(?(?:计量)?单位[:：] *([^()]+)\)?$/.exec(text)?.[1];
    const unit = name === undefined ? null : headingUnit(`(${name})`);
    if (unit) return { ...plain, ...unit };
  }
  return plain;
}

/** The years that head columns from a cell on, each no earlier than the one before. */
function yearsAt(cells: readonly Cell[], from: number): readonly Cell[] {
  const years: Cell[] = [];
  for (let at = from; at < cells.length; at += 1) {
    const cell = cells[at];
    const year = cell ? headingYear(cell.text) : null;
    const before = years.at(-1);
    const step = Number(year) - Number(headingYear(before?.text ?? '') ?? year);
    // Wages such as 2070, 2070, 2260 look like years, but years do not stand still or leap.
    if (!cell || year === null || step < 0 || step > 10 || cell.text === before?.text) break;
    years.push(cell);
  }
  return years;
}

function unitColumns(
  cells: readonly Cell[],
  ordinals: ReadonlySet<number>,
): { columns: readonly Column[]; next: number } {
  const number = (at: number): boolean => {
    const text = cells[at]?.text ?? '';
    return !ordinals.has(at) && (isValue(text) || isBlank(text));
  };
  const first = cells.findIndex((_, at) => number(at) && number(at + 1));
  const width = first < 0 ? 0 : widthFrom(cells, first, number);
  if (width < 2) return { columns: [], next: 0 };
  for (let from = first - width; from >= Math.max(0, first - 40); from -= 1) {
    const units = cells.slice(from, from + width).map(({ text }) => headingUnit(text));
    if (units.every((unit) => unit !== null)) {
      const columns = cells.slice(from, from + width).map(({ text }) => headed(text));
      return { columns, next: from + width };
    }
  }
  const end = headingsEnd(cells, first, width, number);
  const columns = end < width ? [] : cells.slice(end - width, end).map(({ text }) => headed(text));
  const told = columns.some(({ unit }) => unit !== '');
  return told ? { columns, next: end } : { columns: [], next: 0 };
}

/** How many values the first row has. */
function widthFrom(cells: readonly Cell[], first: number, number: (at: number) => boolean): number {
  const { inRow, paragraph } = cells[first] ?? { inRow: false, paragraph: 0 };
  let width = 0;
  for (let at = first; number(at); at += 1) {
    if (inRow && cells[at]?.paragraph !== paragraph) break;
    width += 1;
  }
  return width;
}

/**
 * Where the headings of the columns end: with the line above the first row, or as many cells
 * before its values as stand between those of the first row and the second.
 */
function headingsEnd(
  cells: readonly Cell[],
  first: number,
  width: number,
  number: (at: number) => boolean,
): number {
  if (cells[first]?.inRow) {
    const { paragraph } = cells[first];
    return cells.findIndex((cell) => cell.paragraph === paragraph);
  }
  let next = first + width;
  while (next < cells.length && !number(next)) next += 1;
  return next < cells.length ? first - (next - first - width) : 0;
}
