/*
 * npm run gallery                          every form and chart on one page, to look at
 * npm run gallery -- sheet dongtou-series  some of them
 * npm run gallery -- --write before        keeps the pictures as files of a folder, too
 * npm run gallery -- --against before      what changed since: before | after, and lost or gained
 *                                          marks; a commit will do in place of a folder
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { changes, markChange } from '../src/charts/gallery/change.ts';
import { changeSheet, contactSheet } from '../src/charts/gallery/page.ts';
import type { Picture } from '../src/charts/gallery/picture.ts';
import { galleryPictures } from './lib/gallery-pictures.ts';
import { picturesOf } from './lib/gallery-before.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'node_modules/.cache/gallery.html' },
    write: { type: 'string' },
    against: { type: 'string' },
  },
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The pictures that are not what they were in a folder, or at a commit, said and shown. */
function compare(pictures: readonly Picture[], before: string): string {
  const folder = existsSync(before) ? before : picturesOf(before, positionals);
  const changed = changes(pictures, (name) => {
    const file = join(folder, `${name}.svg`);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
  for (const change of changed) console.log(`${change.picture.name}: ${markChange(change)}`);
  console.log(`${changed.length} of ${pictures.length} pictures changed`);
  return changeSheet(changed);
}

try {
  const pictures = await galleryPictures(positionals);
  if (values.write !== undefined)
    for (const { name, svg } of pictures) write(join(values.write, `${name}.svg`), svg);
  const { against } = values;
  write(values.out, against === undefined ? contactSheet(pictures) : compare(pictures, against));
  console.log(pathToFileURL(resolve(values.out)).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
