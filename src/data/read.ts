import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from './file/table.ts';
import type { Ledger } from './ledger.ts';
import { parseLedger } from './parse.ts';
import { LedgerError } from './problem.ts';
import { tableNames, type TableName } from './schema/table.ts';
import { tables } from './schema/tables.ts';

/** The bytes of every CSV file in a directory, by name. Throws if the directory cannot be read. */
export function readFiles(directory: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.csv'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(directory, name))]));
}

/** Reads the ledger of a directory. Throws a {@link LedgerError} that lists every problem. */
export function readLedger(directory: string): Ledger {
  const parsed = parseLedger(readFiles(directory), directory);
  if ('problems' in parsed) throw new LedgerError(parsed.problems);
  return parsed.ledger;
}

/** The rows of every table as the text of their cells. */
export type RawCells = Readonly<Record<TableName, readonly Readonly<Record<string, string>>[]>>;

/** The cells of a ledger that has been read and is sound, as they stand in its files. */
export function readCells(directory: string): RawCells {
  const files = readFiles(directory);
  const rows = tableNames.map((name) => {
    const { raw } = readTable<unknown>(tables[name], `${name}.csv`, files.get(`${name}.csv`));
    return [name, raw.map(({ row }) => row)];
  });
  return Object.fromEntries(rows) as RawCells;
}
