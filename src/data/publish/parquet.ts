import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CellType } from '../schema/kind.ts';
import { valueOf, type PublishedTable, type Value } from './table.ts';

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Readonly<Record<CellType, object>>;

const day = 24 * 60 * 60 * 1000;

/** What Parquet stores: a day is counted from 1970-01-01. */
function stored(value: Value, type: CellType): Value {
  return type === 'date' && value !== null ? Date.parse(`${value}T00:00:00Z`) / day : value;
}

/**
 * A table as Parquet (https://parquet.apache.org/docs/file-format/): text in UTF-8, numbers as
 * DOUBLE, days as DATE, what is empty as null. The same table gives the same bytes.
 */
export function toParquet({ rows, columns }: PublishedTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, nature: { type } }) => ({
      name,
      data: rows.map((row) => stored(valueOf(row, name), type)),
    })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, nature: { type, empty } }) => ({
        name,
        repetition_type: empty ? ('OPTIONAL' as const) : ('REQUIRED' as const),
        ...types[type],
      })),
    ],
    createdBy: 'jobs-ledger',
  });
  return new Uint8Array(buffer);
}

/** What Hive, and with it DuckDB, Spark and Trino, calls the folder of rows without a value. */
const nowhere = '__HIVE_DEFAULT_PARTITION__';

/**
 * The same rows parted by one column, each part in a folder `column=value` that stands for that
 * column: the layout that DuckDB, Spark and Trino read as one table. By folder.
 */
export function parted(table: PublishedTable, column: string): ReadonlyMap<string, PublishedTable> {
  const parts = Map.groupBy(table.rows, (row) => valueOf(row, column) ?? nowhere);
  const columns = table.columns.filter(({ name }) => name !== column);
  return new Map(
    Array.from(parts, ([value, rows]) => [`${column}=${value}`, { ...table, columns, rows }]),
  );
}
