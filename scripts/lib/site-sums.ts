import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/data/publish/sums.ts';
import { filesIn } from './release/files.ts';

/** The file that says the hash of every other one of a site. */
export const sumsName = 'SHA256SUMS';

/**
 * The hash of every file below a folder but the one that holds them, as
 * `sha256sum --check` reads them, in the order of their paths whatever the machine's language is.
 */
export function siteSums(folder: string): string {
  return filesIn(folder)
    .filter((path) => path !== sumsName)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');
}

/** Writes the hashes of a site into it, so that whoever has a copy can tell that it is whole. */
export function writeSums(folder: string): void {
  writeFileSync(join(folder, sumsName), siteSums(folder));
}
