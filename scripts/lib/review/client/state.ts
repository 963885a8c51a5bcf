import { columnsOf, counted, rowsOf, type Saved } from './files.ts';
import { figureRows } from './lines.ts';
import { wholeIn } from './part.ts';
import type { Progress, Row, Sheet } from './sheet.ts';

/** The state of a table that there is no row for. */
export const nothing = 'nothing yet';

/** How many rows there are for a table, and which of their cells the data would refuse. */
export function stateOf(table: Saved, sheet: Sheet, progress: Progress): string {
  const rows = rowsOf(table, sheet, progress);
  if (rows.length === 0) return nothing;
  const bad = toMend(table, rows, sheet, progress);
  return `${counted(rows)}${bad.length === 0 ? '' : `; to mend: ${bad.join(', ')}`}`;
}

/** What is wrong with rows; those of figures were held to their table when they were accepted. */
function toMend(
  table: Saved,
  rows: readonly Row[],
  sheet: Sheet,
  progress: Progress,
): readonly string[] {
  switch (table) {
    case 'figures':
      return [];
    case 'mentions': {
      const ids = new Set(figureRows(sheet, progress).map(({ id }) => id));
      const lost = rows.filter(({ note = '' }) => {
        const whole = wholeIn(note);
        return whole !== null && !ids.has(whole);
      });
      return Array.from(
        Map.groupBy(lost, ({ note }) => note),
        ([note, of]) =>
          `${of.map(({ mention }) => mention).join(' ')}: ${note ?? ''}, which is no figure here`,
      );
    }
    default:
      return columnsOf[table]
        .filter(({ name, fault }) => rows.some((row) => fault(row[name] ?? '') !== null))
        .map(({ name }) => name);
  }
}
