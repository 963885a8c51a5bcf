import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
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

/** Writes the lock, unless there is one: of two that try at once the machine lets one. */
function written(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes the lock of a process that has ended out of the way, under a name of our own. */
function clear(file: string): void {
  const stale = `${file}-${process.pid}`;
  try {
    renameSync(file, stale);
  } catch {
    // Another has been quicker.
    return;
  }
  // In between a third may have taken it over: then it is given back.
  if (holder(stale) === undefined) rmSync(stale, { force: true });
  else renameSync(stale, file);
}

/**
 * Takes a lock for this process and gives the way to release it. The lock of a process that has
 * ended is taken over. Throws when the holder still runs.
 */
export function takeLock(file: string): () => void {
  if (!written(file)) {
    if (holder(file) === undefined) clear(file);
    if (!written(file)) {
      throw new Error(
        `another build is running: process ${holder(file) ?? 'unknown'} (wait for it; if that is no build, delete ${file})`,
      );
    }
  }
  return () => {
    rmSync(file, { force: true });
  };
}
