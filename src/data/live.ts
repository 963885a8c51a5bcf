import { join, resolve } from 'node:path';
import type { ViteUserConfig } from 'astro';
import type { Ledger } from './ledger.ts';
import { fileNames, readLedger } from './read.ts';

/**
 * The ledger of a directory, which is read again when a file of it changes, and what tells the site
 * to: so `npm run dev` shows an edited cell, and so the message where an edit was a mistake.
 */
export class LiveLedger {
  readonly #directory: string;
  #read: Ledger | undefined;

  /** @throws {LedgerError} where the data cannot be used. */
  constructor(directory: string) {
    this.#directory = directory;
    this.#read = readLedger(directory);
  }

  /**
   * The ledger as it is now. It is no property of its own: Astro keeps what its settings list, and
   * would have every row bundled.
   * @throws {LedgerError} where the data cannot be used.
   */
  get ledger(): Ledger {
    return (this.#read ??= readLedger(this.#directory));
  }

  /** Has everything that is made of the ledger made again when a file of it changes. */
  plugin(): NonNullable<ViteUserConfig['plugins']>[number] {
    const forget = (): void => {
      this.#read = undefined;
    };
    const directory = this.#directory;
    const reader = resolve('src/data/current.ts').replaceAll('\\', '/');
    return {
      name: 'jobs-ledger:data',
      apply: 'serve',
      transform(_, id) {
        if (id !== reader) return;
        forget();
        for (const name of fileNames(directory)) this.addWatchFile(resolve(join(directory, name)));
      },
    };
  }
}
