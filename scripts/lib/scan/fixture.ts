import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach } from 'vitest';
import { scan as scanIn } from './scan.ts';

/** The folder of a test, which goes with it. */
export let directory = '';

/** Gives every test of a file a folder of its own. */
export function inFolders(): void {
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'scan-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });
}

/** How a scan ended and what it printed; errors name files as from the folder of the test. */
export async function scan(
  ...args: readonly string[]
): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await scanIn(args, {
    input: Readable.from([]),
    out: (text) => {
      said.out += text;
      return Promise.resolve();
    },
    err: (line) => {
      said.err += `${line}\n`;
    },
    data: 'data',
  });
  return { status, out: said.out, err: said.err.replaceAll(directory, '') };
}

/** Writes a file into the folder of the test; its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}
