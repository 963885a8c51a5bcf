import { readTable, type TableRead } from './file/table.ts';
import type { Problem } from './problem.ts';
import { corrections } from './schema/corrections.ts';
import { documents } from './schema/documents.ts';
import type { Table } from './schema/table.ts';

/**
 * The days in the files of a ledger that have not come yet: a slip, or a clock that is slow. They
 * are told and never refused, because what is published may not depend on the day it is built.
 */
export function futureDays(
  files: ReadonlyMap<string, Uint8Array>,
  directory: string,
  today: string,
): readonly Problem[] {
  const read = <Row>(table: Table<Row>): TableRead<Row> =>
    readTable(table, `${directory}/${table.name}.csv`, files.get(`${table.name}.csv`));
  return [
    ...later(read(documents), 'published', ({ published }) => published, today),
    ...later(read(corrections), 'date', ({ date }) => date, today),
  ];
}

function later<Row>(
  { file, rows }: TableRead<Row>,
  column: string,
  dayOf: (row: Row) => string,
  today: string,
): readonly Problem[] {
  return rows.flatMap(({ line, row }) => {
    const day = dayOf(row);
    const message = `${day} has not come yet, today is ${today}: look at it again`;
    return day > today ? [{ file, line, column, message }] : [];
  });
}
