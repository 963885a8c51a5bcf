import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { langs } from '../../src/i18n/lang.ts';
import { deadLinks } from './dead-links.ts';
import { parseHeaders } from './headers.ts';
import { takeLock } from './lock.ts';
import { writeSums } from './site-sums.ts';
import { mend, requireReplaceable, swap } from './swap.ts';

/** Where the site goes, and what draws it into a folder of its own, telling whether it could. */
export interface BuildOptions {
  readonly dist: string;
  readonly draw: (folder: string) => Promise<boolean>;
}

const pages = ['index.html', '404.html', ...langs.map((lang) => `${lang}/index.html`)];

function requireSite(folder: string): void {
  const lacking = pages.find((page) => !existsSync(join(folder, page)));
  if (lacking !== undefined) throw new Error(`the build left no ${lacking}`);
  const dead = deadLinks(folder);
  if (dead.length > 0) throw new Error(dead.join('\n'));
  const headers = join(folder, '_headers');
  if (existsSync(headers)) parseHeaders(readFileSync(headers, 'utf8'), 'public/_headers');
}

/** Makes a folder, unless it is there. (A recursive one says of a disk that is read-only: ENOENT.) */
function makeRoom(room: string): void {
  try {
    mkdirSync(room);
  } catch (error) {
    if (!existsSync(room)) throw error;
  }
}

/** Removes what a killed build has left; `last` may be all there is of a good site. */
function sweep(room: string): void {
  for (const name of readdirSync(room)) {
    if (name.startsWith('next-')) rmSync(join(room, name), { recursive: true, force: true });
  }
}

/**
 * Builds the site beside the last one and puts it in its place when it is whole. Until then the
 * last one stands: rejects, without having touched it, when the build fails, leaves a page out, or
 * another build is running. A kill at any moment leaves one of the two, or what `mend` restores.
 */
export async function buildSite({ dist, draw }: BuildOptions): Promise<void> {
  requireReplaceable(dist);
  // Beside it, because only there a folder is moved in one step.
  const room = join(dirname(dist), '.build');
  makeRoom(room);
  const release = takeLock(join(room, 'lock'));
  try {
    const last = join(room, 'last');
    mend(dist, last);
    sweep(room);
    // What a killed build still draws goes into a folder of another name.
    const next = join(room, `next-${process.pid}`);
    try {
      if (!(await draw(next))) throw new Error('the build failed');
      requireSite(next);
      writeSums(next);
      swap(next, dist, last);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  } finally {
    release();
  }
}
