import { documents } from '../../../../src/data/schema/documents.ts';
import { figures } from '../../../../src/data/schema/figures.ts';
import { mentions } from '../../../../src/data/schema/mentions.ts';
import type { Column, TableName } from '../../../../src/data/schema/table.ts';
import { isOpen } from './entry.ts';
import { csvLines, figureRows, mentionRows } from './lines.ts';
import { wholeIn } from './part.ts';
import type { Progress, Row, Sheet } from './sheet.ts';

/** The tables that a review has rows for, in the order in which they are saved. */
export const tablesSaved = ['documents', 'figures', 'mentions'] as const;

type Saved = (typeof tablesSaved)[number];

/** The state of a table that there is no row for. */
export const nothing = 'nothing yet';

const columnsOf: Readonly<Record<Saved, readonly Column[]>> = {
  documents: documents.columns,
  figures: figures.columns,
  mentions: mentions.columns,
};

/** What rows to append to a table are saved as: a name that no table has, lest they replace it. */
export function fileName(document: string, table: TableName): string {
  return `${document}.${table}-rows.csv`;
}

/** The rows of a table as a file, and what to say of it. */
export function fileOf(
  table: Saved,
  sheet: Sheet,
  progress: Progress,
): { readonly name: string; readonly content: string; readonly said: string } {
  const rows = rowsOf(table, sheet, progress);
  const name = fileName(sheet.document, table);
  const open = sheet.items.filter((_, at) => isOpen(progress, at)).length;
  const left = open === 0 || table === 'documents' ? '' : ` Still open: ${open}.`;
  return {
    name,
    content: csvLines(
      rows,
      columnsOf[table].map(({ name: column }) => column),
    ),
    said: `Saved ${counted(rows)} as ${name}. Append with cat ${name} >> data/${table}.csv, then npm run data.${left}`,
  };
}

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
    case 'documents':
      return columnsOf[table]
        .filter(({ name, fault }) => rows.some((row) => fault(row[name] ?? '') !== null))
        .map(({ name }) => name);
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
  }
}

function rowsOf(table: Saved, sheet: Sheet, progress: Progress): readonly Row[] {
  switch (table) {
    case 'documents':
      return [{ ...sheet.documentRow, ...progress.document }];
    case 'figures':
      return figureRows(sheet, progress);
    case 'mentions':
      return mentionRows(sheet, progress);
  }
}

function counted({ length }: readonly Row[]): string {
  return length === 1 ? '1 row' : `${length} rows`;
}
