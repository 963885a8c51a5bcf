import { toCsv } from '../write.ts';
import { splitRecords } from '../file/records.ts';
import { headerProblems } from '../file/header.ts';
import type { Column } from '../schema/table.ts';
import { fromText, type PublishedRow, type PublishedTable } from './table.ts';

/** A table as CSV: its columns in order, `\n` between lines, quotes only where needed. */
export function tableCsv({ rows, columns }: Pick<PublishedTable, 'rows' | 'columns'>): string {
  return toCsv(
    rows,
    columns.map(({ name }) => name),
  );
}

/**
 * The rows of a published CSV in the types of its columns. Throws where its header is another, a
 * row has too few or too many cells, or its quotes are broken.
 */
export function fromCsv(csv: string, columns: readonly Column[]): readonly PublishedRow[] {
  const split = splitRecords(csv);
  if ('faults' in split) throw new Error(split.faults.map(({ message }) => message).join('\n'));
  const [header, ...records] = split.records;
  const names = columns.map(({ name }) => name);
  const wrong = headerProblems(header?.cells ?? [], names);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return records.map(({ line, cells }) => {
    if (cells.length !== names.length) {
      throw new Error(`line ${line}: ${cells.length} cells under ${names.length} columns`);
    }
    return Object.fromEntries(
      columns.map(({ name, nature }, index) => [name, fromText(cells[index] ?? '', nature)]),
    );
  });
}
