import Papa from 'papaparse';
import { isFormula } from './file/formula.ts';

/** What a cell may be written from; null is an empty cell. */
export type CellValue = string | number | boolean | null;

/**
 * Writes CSV as the site publishes it: fixed columns, `\n` between lines and after the last,
 * quotes only where needed. Throws on a row that lacks a column and on a cell that a spreadsheet
 * would run as a formula, because no checked row holds one.
 */
export function toCsv(
  rows: readonly Readonly<Record<string, CellValue>>[],
  columns: readonly string[],
): string {
  const data = rows.map((row) => columns.map((column) => toCell(row[column], column)));
  return `${Papa.unparse([[...columns], ...data], { newline: '\n' })}\n`;
}

function toCell(value: CellValue | undefined, column: string): string {
  if (value === undefined) throw new Error(`missing column: ${column} (give every row one)`);
  const cell = value === null ? '' : String(value);
  if (isFormula(cell)) {
    throw new Error(`invalid cell ${JSON.stringify(cell)}: a spreadsheet would run it`);
  }
  return cell;
}

/** The twin for spreadsheets that take a file without a byte order mark for another encoding. */
export function withBom(csv: string): string {
  return `\uFEFF${csv}`;
}
