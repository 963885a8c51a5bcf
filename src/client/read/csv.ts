import type { Row, Stated } from '../../reading/propose/rows.ts';

/**
 * The figures of a text as CSV: the columns of `figures.csv` as `npm run scan` prints them, and
 * behind them what only the reader knows: the unit, and what is doubtful or open.
 */
export function csvOf(stated: readonly Stated[], rows: readonly Row[]): string {
  const all = rows.map((row, at) => {
    const { unit = '', doubts = [], unsettled = '' } = stated[at]?.reading ?? {};
    return { ...row, unit, doubts: doubts.join(' '), unsettled };
  });
  const [first = emptyRow] = all;
  const names = Object.keys(first);
  const lines = all.map((row) => Object.values(row).map(cell).join(','));
  return [names.join(','), ...lines, ''].join('\n');
}

const emptyRow = { id: '', document: '', mentions: '', printed: '', unit: '' };

/** In quotes only where RFC 4180 asks for them. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
