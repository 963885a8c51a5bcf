import { documents } from '../../../../src/data/schema/documents.ts';
import { figures } from '../../../../src/data/schema/figures.ts';
import { groups } from '../../../../src/data/schema/groups.ts';
import { indicators } from '../../../../src/data/schema/indicators.ts';
import { mentions } from '../../../../src/data/schema/mentions.ts';
import { places } from '../../../../src/data/schema/places.ts';
import type { Column, TableName } from '../../../../src/data/schema/table.ts';
import { units } from '../../../../src/data/schema/units.ts';
import { isOpen } from './entry.ts';
import { csvLines, figureRows, mentionRows } from './lines.ts';
import type { Progress, Row, Sheet } from './sheet.ts';
import { newRows, vocabularies } from './vocabulary.ts';

/** The tables that a review has rows for, in the order in which they are saved. */
export const tablesSaved = ['documents', ...vocabularies, 'figures', 'mentions'] as const;

export type Saved = (typeof tablesSaved)[number];

/** The columns of what is saved. */
export const columnsOf: Readonly<Record<Saved, readonly Column[]>> = {
  documents: documents.columns,
  places: places.columns,
  groups: groups.columns,
  units: units.columns,
  indicators: indicators.columns,
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
  const left =
    open === 0 || (table !== 'figures' && table !== 'mentions') ? '' : ` Still open: ${open}.`;
  return {
    name,
    content: csvLines(
      rows,
      columnsOf[table].map(({ name: column }) => column),
    ),
    said: `Saved ${counted(rows)} as ${name}. Append with cat ${name} >> data/${table}.csv, then npm run data.${left}`,
  };
}

/** The rows of a table that there are so far. */
export function rowsOf(table: Saved, sheet: Sheet, progress: Progress): readonly Row[] {
  switch (table) {
    case 'documents':
      return [{ ...sheet.documentRow, ...progress.document }];
    case 'figures':
      return figureRows(sheet, progress);
    case 'mentions':
      return mentionRows(sheet, progress);
    default:
      return newRows(table, sheet, progress);
  }
}

/** `1 row`, `2 rows`. */
export function counted({ length }: readonly Row[]): string {
  return length === 1 ? '1 row' : `${length} rows`;
}
