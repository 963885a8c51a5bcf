const opening = /^\s*[=+\-@＝＋－＠]/u;
const decimal = /^-?\d+(?:\.\d+)?$/;

/**
 * Whether a spreadsheet could run the cell as a formula: it, or a line in it, begins with `= + - @`,
 * half or full width, and is no plain number.
 */
export function isFormula(cell: string): boolean {
  if (decimal.test(cell)) return false;
  return cell.split(/[\n\r]/).some((line) => opening.test(line));
}
