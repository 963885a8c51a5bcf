import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Comma, quotes, UTF-8; every text in quotes, numbers and days as shown, the first sheet alone. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';

/**
 * What LibreOffice Calc, without a window, reads in the first sheet of some workbooks, as CSV.
 * Null where this machine has no LibreOffice, or one without Calc. `folder` is for its files.
 */
export function readByCalc(workbooks: readonly string[], folder: string): readonly string[] | null {
  const probe = join(folder, 'probe.csv');
  writeFileSync(probe, 'a,b\n1,2\n');
  if (convert([probe], folder)[0] === null) return null;
  return convert(workbooks, folder).map((csv) => csv ?? '');
}

function convert(files: readonly string[], folder: string): readonly (string | null)[] {
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [home, '--headless', '--convert-to', filter, '--outdir', out, ...files];
  try {
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 100_000 });
  } catch {
    return files.map(() => null);
  }
  return files.map((file) => {
    const name = basename(file).replace(/\.[^.]+$/, '');
    // With a named sheet the file is called after both.
    const made = [`${name}.csv`, `${name}-${name}.csv`].map((each) => join(out, each));
    const path = made.find((each) => existsSync(each));
    return path === undefined ? null : readFileSync(path, 'utf8');
  });
}
