const opening = /^\s*[=+\-@＝＋－＠]/;
const decimal = /^-?\d+(?:\.\d+)?$/;

/**
 * Whether a spreadsheet could run the cell as a formula: it begins with `= + - @`, half or
 * full width, and is no plain number.
 */
export function isFormula(cell: string): boolean {
  return opening.test(cell) && !decimal.test(cell);
}
