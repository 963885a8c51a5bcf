import { filters } from './query.ts';

/** What a row of the explorer is chosen, sorted and judged by; ids of the ledger, `-` for none. */
export const columns = [...filters, 'since', 'until', 'value'] as const;

export type Column = (typeof columns)[number];

/**
 * A figure as the explorer knows it. `due` is the year a promise falls due; `measure` the indicator
 * and whom it counts; `since` and `until` are days; `value` is none where a word stands in its place.
 */
export type Row = Readonly<Record<Column, string>> & { readonly id: string };

/** What stands where there is nothing: no id is a hyphen alone. */
export const none = '-';

/** A row as the attribute of its line in the table: its cells with spaces between. */
export function written(row: Omit<Row, 'id'>): string {
  return columns.map((column) => row[column]).join(' ');
}

/** The row of a line. @throws where it has more cells than there are columns, or fewer. */
export function read(id: string, text: string): Row {
  const cells = text.split(' ');
  if (cells.length !== columns.length)
    throw new Error(`invalid row ${id}: ${cells.length} cells for ${columns.length} columns`);
  const of = (column: Column): string => cells[columns.indexOf(column)] ?? none;
  return {
    id,
    place: of('place'),
    topic: of('topic'),
    status: of('status'),
    bound: of('bound'),
    document: of('document'),
    due: of('due'),
    unit: of('unit'),
    kind: of('kind'),
    accrual: of('accrual'),
    measure: of('measure'),
    since: of('since'),
    until: of('until'),
    value: of('value'),
  };
}
