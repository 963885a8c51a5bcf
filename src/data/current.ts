import type { Ledger } from './ledger.ts';
import { readCells, readLedger, type RawCells } from './read.ts';

const directory = process.env.DATA_DIR ?? 'data';

/**
 * The ledger that the site is built from: the one in `DATA_DIR`, else in `data`. Importing this
 * throws a `LedgerError` where the data cannot be used.
 */
export const ledger: Ledger = readLedger(directory);

/** The cells of its files as they stand there. */
export const cells: RawCells = readCells(directory);
