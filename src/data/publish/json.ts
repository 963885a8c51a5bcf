import { valueOf, type PublishedTable } from './table.ts';

/** A table as JSON: a list of rows, one a line, each with every column; what is empty is null. */
export function toJson({ rows, columns }: PublishedTable): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, valueOf(row, name)]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
