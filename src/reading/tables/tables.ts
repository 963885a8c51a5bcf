import {
  cellsOf,
  headingBound,
  headingUnit,
  isBlank,
  isTrail,
  isUnit,
  isValue,
  type Cell,
} from './cells.ts';
import {
  apart,
  captionsOf,
  columnsOf,
  ordinalsOf,
  plain,
  type Column,
  type Header,
} from './columns.ts';

/** What a table says of a cell besides what stands in it. */
export interface CellSense extends Column {
  readonly role: 'value' | 'header' | 'ordinal' | 'unit';
  readonly cell: Cell;
  /** A bound that stands in the next cell. */
  readonly trail: Cell | null;
  /** Whether the cell holds a word in place of a number. */
  readonly word: boolean;
  /** What stands over the table; null where the years over its columns say when. */
  readonly captions: readonly string[] | null;
}

/** No table has more columns; a longer line is something else. */
const widest = 200;

/** Nor has one fewer numbers. */
const fewest = 3;

/** The ends of sentences, which no cell has. */
const stop = /[。；！？]/;

/** Finds tables that were flattened to a cell or a row a line, and tells what each cell means. */
export function tableCells(paragraphs: readonly string[]): readonly CellSense[] {
  const blocks: Cell[][] = [[]];
  for (const [above, paragraph] of paragraphs.entries()) {
    const cells = stop.test(paragraph) ? null : cellsOf(paragraph, above + 1);
    const last = blocks.at(-1) ?? [];
    if (cells === null || cells.length > widest || !cells.every(({ text }) => isShort(text)))
      blocks.push([]);
    else for (const cell of cells) last.push(cell);
  }
  const many = blocks.filter(({ length }) => length >= fewest);
  // What has no table in it need not be parted.
  return many.filter(isTable).flatMap(apart).filter(isTable).flatMap(readTable);
}

/** A cell has no sentence in it, and is no heading of a chapter. */
function isShort(text: string): boolean {
  const heading = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)/;
  return text.length <= 60 && !/[。；;！？]|[，：:]$/.test(text) && !heading.test(text);
}

function isTable(cells: readonly Cell[]): boolean {
  return cells.filter(({ text }) => /^[<>≤≥-]?\d[\d.,]*(?: \d{3})*%?$/.test(text)).length >= fewest;
}

function readTable(cells: readonly Cell[]): readonly CellSense[] {
  const ordinals = ordinalsOf(cells);
  const header = columnsOf(cells, ordinals);
  const captions = header.years.length > 0 ? null : captionsOf(cells, header);
  const senses: CellSense[] = [];
  const mark = (cell: Cell, role: CellSense['role'], more: Partial<CellSense> = {}): void => {
    senses.push({ ...plain, role, cell, trail: null, word: false, captions, ...more });
  };
  for (const cell of header.years) mark(cell, 'header');
  const lines = Map.groupBy(cells, ({ paragraph }) => paragraph);
  let row: Column | null = null;
  let at = header.next;
  while (at < cells.length) {
    const cell = cells[at];
    if (!cell) break;
    const line = lineValues(lines.get(cell.paragraph) ?? [], cell, header);
    const values = line ?? valuesAt(cells, at, header.width, ordinals, row !== null);
    const under = columnUnder(values.length, header);
    for (const [index, value] of values.entries()) {
      const trail = cells[cells.indexOf(value, at) + 1];
      const over = under(index);
      // What stands over one column is said of it alone, so it beats what is said of the row.
      const unit = over && over.unit !== '' ? over : (row ?? header.fallback);
      mark(value, 'value', {
        ...unit,
        period: over?.period ?? '',
        status: over?.status ?? null,
        name: over?.name ?? '',
        bound: over && over.bound !== 'exact' ? over.bound : unit.bound,
        trail: trail && isTrail(trail.text) ? trail : null,
        word: !isValue(value.text),
      });
    }
    if (values.length > 0) {
      row = null;
      at = cells.indexOf(values.at(-1) ?? cell, at) + 1;
      if (isTrail(cells[at]?.text ?? '')) at += 1;
      continue;
    }
    const unit = headingUnit(cell.text);
    if (ordinals.has(at)) {
      mark(cell, 'ordinal');
      row = null;
    } else if (unit) row = { ...plain, ...unit, bound: headingBound(cell.text) };
    if (isUnit(cell.text)) mark(cell, 'unit');
    at += 1;
  }
  return senses;
}

/** Which column a value stands under; a year may span several (目标 and 完成). */
function columnUnder(
  count: number,
  { columns, width }: Header,
): (index: number) => Column | undefined {
  if (width === null || count <= width) return (index) => columns[index];
  return (index) =>
    count % width === 0 ? columns[Math.floor((index * width) / count)] : undefined;
}

/** The values of a row that is one line and has a cell under every heading. */
function lineValues(
  row: readonly Cell[],
  cell: Cell,
  { line, width }: Header,
): readonly Cell[] | null {
  if (!line || !width || !cell.inRow) return null;
  // Where the years come last, a row may leave out the cells between its name and its values.
  const last = line.offset + width === line.length && row.length > width;
  const offset = row.length === line.length ? line.offset : last ? row.length - width : null;
  return offset !== null && row[offset] === cell ? row.slice(offset, offset + width) : null;
}

/**
 * The cells of one row from here on; none where the cell is a heading. Where the years say how
 * wide a row is, a word may stand in its first or last cell (开展试点, 全覆盖).
 */
function valuesAt(
  cells: readonly Cell[],
  from: number,
  width: number | null,
  ordinals: ReadonlySet<number>,
  headed: boolean,
): readonly Cell[] {
  const number = (at: number): boolean => {
    const text = cells[at]?.text ?? '';
    return !ordinals.has(at) && (isValue(text) || isBlank(text));
  };
  const start = cells[from];
  if (!start) return [];
  const word = headed && width !== null && !ordinals.has(from) && !headingUnit(start.text);
  if (!number(from) && !(word && number(from + 1) && number(from + 2))) return [];
  const found: Cell[] = [start];
  let at = from + 1;
  while (at < cells.length && found.length < (width ?? Infinity)) {
    const cell = cells[at];
    if (!cell || (start.inRow && cell.paragraph !== start.paragraph)) break;
    if (isTrail(cell.text)) {
      at += 1;
      continue;
    }
    const ends = found.length + 1 === width && (ordinals.has(at + 1) || at + 1 === cells.length);
    if (!number(at) && !(ends && !ordinals.has(at))) break;
    found.push(cell);
    at += 1;
  }
  // More numbers than years: each year spans several, so the whole run is one row.
  const more = found.length === width && number(at) && !start.inRow;
  return more ? valuesAt(cells, from, null, ordinals, headed) : found;
}
