const opening = /^\s*[=+\-@＝＋－＠]/m;
const decimal = /^-?\d+(?:\.\d+)?$/;

/**
 * Whether a spreadsheet could run the cell as a formula: it, or a line in it, begins with `= + - @`,
 * half or full width, and it is no plain number.
 */
export function isFormula(cell: string): boolean {
  return opening.test(cell) && !decimal.test(cell);
}
