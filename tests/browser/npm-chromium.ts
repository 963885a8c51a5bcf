import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** A browser's program and the environment it needs beyond the usual one. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const packageFolder = resolve('node_modules/@sparticuz/chromium');

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

/** Unpacks beside the target and renames, so that an interrupted run leaves no half browser. */
async function unpack(folder: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks to the temporary folder and to no other.
  process.env.TMPDIR = part;
  try {
    const names = ['chromium.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(join(packageFolder, 'bin', name))));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  try {
    renameSync(part, folder);
  } catch {
    rmSync(part, { recursive: true, force: true });
  }
}

function lacksLibraries(program: string): boolean {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

/** The Chromium in `@sparticuz/chromium` (Linux x64), unpacked once under node_modules. */
export async function npmChromium(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = resolve('node_modules/.cache', `chromium-${version()}`);
  const path = join(folder, 'chromium');
  if (!existsSync(path)) await unpack(folder);
  // A bare machine has no NSS; the package brings one.
  const env = lacksLibraries(path) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {};
  return { path, env };
}
