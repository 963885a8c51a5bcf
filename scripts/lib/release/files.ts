import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file below a folder, with forward slashes, in the order of their names. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}
