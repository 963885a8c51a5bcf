import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

// Each run starts a process, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The folder of a test, which goes with it. */
export let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'scan-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** How a scan ended and what it printed; errors name files as from the folder of the test. */
export function scan(...args: readonly string[]): {
  status: number | null;
  out: string;
  err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/scan.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr.replaceAll(directory, '') };
}

/** Writes a file into the folder of the test; its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}
