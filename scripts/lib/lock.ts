import { linkSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return codeOf(error) === 'EPERM';
  }
}

function holder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && alive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Disks of other systems, which know no second name of a file. */
const unlinked = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Writes the lock, unless there is one: of two that try at once the machine lets one. It is there
 * with its holder in it from the start: one that was empty for a moment would look left behind.
 */
function written(file: string): boolean {
  const own = `${file}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!unlinked.includes(code)) throw error;
    return writtenAtOnce(file);
  } finally {
    rmSync(own, { force: true });
  }
}

function writtenAtOnce(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a process that has ended; tells who does so already. One at a time, and having
 * looked again: else a second could remove the lock of the first that has just taken over.
 */
function clear(file: string): number | undefined {
  const turn = `${file}-turn`;
  if (!written(turn)) {
    const other = holder(turn);
    if (other !== undefined) return other;
    rmSync(turn, { force: true });
    if (!written(turn)) return holder(turn);
  }
  try {
    if (holder(file) === undefined) rmSync(file, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
  return undefined;
}

/** Removes what processes that were killed have left beside a lock. */
function sweep(file: string): void {
  const folder = dirname(file);
  const own = new RegExp(`^${basename(file)}-(\\d+)$`);
  for (const name of readdirSync(folder)) {
    const [, pid] = own.exec(name) ?? [];
    if (pid !== undefined && !alive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Takes a lock for this process and gives the way to release it. The lock of a process that has
 * ended is taken over. Throws when the holder still runs.
 */
export function takeLock(file: string): () => void {
  if (!written(file)) {
    const other = holder(file) === undefined ? clear(file) : undefined;
    if (other !== undefined || !written(file)) {
      throw new Error(
        `another build is running: process ${other ?? holder(file) ?? 'unknown'} (wait for it; if that is no build, delete ${file})`,
      );
    }
  }
  sweep(file);
  return () => {
    rmSync(file, { force: true });
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
