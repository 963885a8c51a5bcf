/*
 * npm run scan -- SOURCE…
 * Reads documents and prints candidate rows for figures.csv; npm run scan -- --help.
 * Ends with 1 where a document cannot be read, with 2 where the call cannot be understood.
 */
import { join } from 'node:path';
import { scan } from './lib/scan/scan.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output, such as head, may stop early.
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await scan(process.argv.slice(2), {
  input: process.stdin,
  out: written,
  err: (line) => {
    console.error(line);
  },
  data: process.env.DATA_DIR ?? join(import.meta.dirname, '../data'),
});

/** Waits until whoever reads the output has taken it: a pipe holds little. */
function written(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else
      process.stdout.write(text, () => {
        resolve();
      });
  });
}
