import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, in lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hashes of files, by path, as `sha256sum --check` reads them, in the order of their paths. */
export function sums(hashes: Readonly<Record<string, string>>): string {
  const paths = Object.entries(hashes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return paths.map(([path, hash]) => `${hash}  ${path}\n`).join('');
}
