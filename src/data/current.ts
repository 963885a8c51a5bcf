import type { Ledger } from './ledger.ts';
import { readLedger } from './read.ts';

/**
 * The ledger that the site is built from: the one in `DATA_DIR`, else in `data`. Importing this
 * throws a `LedgerError` where the data cannot be used.
 */
export const ledger: Ledger = readLedger(process.env.DATA_DIR ?? 'data');
