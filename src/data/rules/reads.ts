import type { TableRead } from '../file/table.ts';
import type { Problem } from '../problem.ts';
import type { RowOf, TableName } from '../schema/table.ts';
import type { tables } from '../schema/tables.ts';

/** What every file gave, by table. */
export type Reads = {
  readonly [Name in TableName]: TableRead<RowOf<(typeof tables)[Name]>>;
};

/** A check across rows or files: every breach it finds, in any order. */
export type Rule = (reads: Reads) => readonly Problem[];
