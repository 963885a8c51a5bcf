import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from './ledger.ts';
import { parseLedger } from './parse.ts';
import { LedgerError } from './problem.ts';

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
