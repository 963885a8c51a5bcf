import { quoted } from '../quoted.ts';

/** What is wrong with a record that is the header again, or has more or fewer cells than that. */
export function rowMessage(cells: readonly string[], columns: number): string {
  const wrong = `invalid row: ${cells.length} cells under ${columns} columns`;
  if (cells.length === columns) return 'invalid row: it is the header again, remove it';
  if (cells.length < columns) {
    return `${wrong}: write every cell, an empty one too, and put quotes around a cell that holds a line break`;
  }
  if (cells.slice(columns).every((cell) => cell === ''))
    return `${wrong}: remove the commas at its end`;
  const curly = cells.find((cell) => /^\s*[“”„«]/u.test(cell));
  return curly === undefined
    ? `${wrong}: put quotes around a cell that holds a comma`
    : `${wrong}: put straight quotes " around a cell that holds a comma, not ${quoted(curly.trim().charAt(0))}`;
}
