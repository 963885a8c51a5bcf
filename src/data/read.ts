import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeLimit, tooLarge } from './file/decode.ts';
import { readTable } from './file/table.ts';
import type { Ledger } from './ledger.ts';
import { parseLedger } from './parse.ts';
import { LedgerError, type Problem } from './problem.ts';
import { tableNames, type TableName } from './schema/table.ts';
import { tables } from './schema/tables.ts';

/** The names of the CSV files in a directory, sorted. Throws a {@link LedgerError} if it is none. */
export function fileNames(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((name) => /\.csv$/i.test(name))
      .sort();
  } catch (error) {
    throw new LedgerError([problem(directory || 'DATA_DIR', folderMessage(codeOf(error)))]);
  }
}

/**
 * The bytes of every CSV file in a directory, by name. Throws a {@link LedgerError} that lists what
 * cannot be read: neither a folder nor a pipe, nor a file that is too large, is opened.
 */
export function readFiles(directory: string): ReadonlyMap<string, Uint8Array> {
  const read = fileNames(directory).map((name) => ({ name, ...bytesOf(join(directory, name)) }));
  const problems = read.flatMap(({ name, message }) =>
    message === undefined ? [] : [problem(`${directory}/${name}`, message)],
  );
  if (problems.length > 0) throw new LedgerError(problems);
  return new Map(read.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [[name, bytes]])));
}

function bytesOf(path: string): { readonly bytes?: Uint8Array; readonly message?: string } {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { message: `invalid file: it is a folder: ${instead}` };
    if (!stat.isFile()) return { message: `invalid file: it is a pipe or a device: ${instead}` };
    if (stat.size > sizeLimit) return { message: tooLarge(stat.size) };
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = codeOf(error);
    return {
      message:
        code === 'ENOENT'
          ? `invalid file: it is a link to nothing: ${instead}`
          : `invalid file: it cannot be read (${code}): give yourself the right to read it`,
    };
  }
}

const instead = 'put the table itself there';

function folderMessage(code: string): string {
  if (code === 'ENOENT')
    return 'missing folder (set DATA_DIR to the one that holds the tables, or leave it unset)';
  return code === 'ENOTDIR'
    ? 'invalid folder: it is a file: set DATA_DIR to the folder that holds the tables'
    : `invalid folder: it cannot be read (${code}): give yourself the right to read it`;
}

/** What Node calls a fault of the file system: `ENOENT`. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function problem(file: string, message: string): Problem {
  return { file, line: null, column: null, message };
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
