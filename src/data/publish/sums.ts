import { createHash } from 'node:crypto';
import type { Files } from './zip.ts';

/** The SHA-256 of some bytes, in lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hashes of files as `sha256sum --check` reads them, in the order of their paths. */
export function sums(files: Files): string {
  const paths = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return paths.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
}
