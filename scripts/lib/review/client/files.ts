import type { TableName } from '../../../../src/data/schema/table.ts';

/** What rows to append to a table are saved as: a name that no table has, lest they replace it. */
export function fileName(document: string, table: TableName): string {
  return `${document}.${table}-rows.csv`;
}
