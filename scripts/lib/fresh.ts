import { readFileSync, statSync } from 'node:fs';

/**
 * Gives what a file says, read again when another file has taken its place. While it cannot be
 * opened or understood the last good reading stands; before the first that is `initial`.
 */
export function fresh<T>(file: string, read: (text: string) => T, initial: T): () => T {
  let seen = '';
  let value = initial;
  return () => {
    try {
      const { ino, mtimeMs, size } = statSync(file);
      const stamp = `${ino} ${mtimeMs} ${size}`;
      if (stamp !== seen) {
        value = read(readFileSync(file, 'utf8'));
        seen = stamp;
      }
    } catch {
      // Gone, a folder, or no descriptor left: the site is served on.
    }
    return value;
  };
}
