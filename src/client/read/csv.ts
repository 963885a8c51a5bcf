import type { Reading } from '../../reading/reading.ts';
import { rowOf } from '../../reading/rows.ts';

/**
 * The figures of a text as CSV: the columns of `figures.csv` as `npm run scan` prints them, and
 * behind them what only the reader knows: the unit, and what is doubtful or open.
 */
export function csvOf(readings: readonly Reading[], document: string): string {
  const rows = readings
    .filter(({ kind }) => kind === 'figure')
    .map((reading) => ({
      ...rowOf(reading, { document, place: '' }),
      unit: reading.unit,
      doubts: reading.doubts.join(' '),
      unsettled: reading.unsettled,
    }));
  const [first = emptyRow] = rows;
  const names = Object.keys(first);
  const lines = rows.map((row) => Object.values(row).map(cell).join(','));
  return [names.join(','), ...lines, ''].join('\n');
}

const emptyRow = { id: '', document: '', mentions: '', printed: '', unit: '' };

/** In quotes only where RFC 4180 asks for them. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
