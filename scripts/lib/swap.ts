import { existsSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Throws unless a folder may be put in the place of `dist`: what a link points to, a file, or a
 * folder that is mounted is not ours to replace.
 */
export function requireReplaceable(dist: string): void {
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isSymbolicLink()) {
    throw new Error(`${dist} is a link (remove it, build, then copy ${dist}/ to where it led)`);
  }
  if (!found.isDirectory()) throw new Error(`${dist} is no folder (move it away)`);
  if (found.dev !== statSync(dirname(resolve(dist))).dev) {
    throw new Error(`${dist} is mounted (unmount it, build, then copy ${dist}/ there)`);
  }
}

/** Puts back the site that a swap cut off in its middle had set aside. */
export function mend(dist: string, last: string): void {
  if (!existsSync(dist) && existsSync(last)) renameSync(last, dist);
}

/**
 * Puts the folder `next` in the place of `dist`, which goes to `last` and is removed at the end.
 * Throws, with the old site in its place, when that cannot be done.
 */
export function swap(next: string, dist: string, last: string): void {
  rmSync(last, { recursive: true, force: true });
  try {
    if (existsSync(dist)) renameSync(dist, last);
    renameSync(next, dist);
  } catch (error) {
    mend(dist, last);
    throw new Error(`${dist} cannot be replaced: ${reason(error)}`, { cause: error });
  }
  rmSync(last, { recursive: true, force: true });
}
