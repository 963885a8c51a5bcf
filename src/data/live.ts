import { join, resolve } from 'node:path';
import type { ViteUserConfig } from 'astro';
import type { Ledger } from './ledger.ts';
import { fileNames, readLedger } from './read.ts';

/** A ledger that is read again when a file of it changes, and what tells the site to. */
export interface LiveLedger {
  /** The ledger as it is now. Throws a `LedgerError` where the data cannot be used. */
  readonly ledger: Ledger;
  readonly plugin: NonNullable<ViteUserConfig['plugins']>[number];
}

/**
 * Reads the ledger of a directory, and lets `npm run dev` show an edited cell: everything made of
 * the ledger is made again, and so is the message where an edit was a mistake.
 */
export function liveLedger(directory: string): LiveLedger {
  const reader = resolve('src/data/current.ts').replaceAll('\\', '/');
  let read: Ledger | undefined = readLedger(directory);
  return {
    get ledger() {
      return (read ??= readLedger(directory));
    },
    plugin: {
      name: 'jobs-ledger:data',
      apply: 'serve',
      transform(_, id) {
        if (id !== reader) return;
        read = undefined;
        for (const name of fileNames(directory)) this.addWatchFile(resolve(join(directory, name)));
      },
    },
  };
}
