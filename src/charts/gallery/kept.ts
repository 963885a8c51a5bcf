import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { changes, markChange } from './change.ts';
import { changeSheet } from './page.ts';
import type { Picture } from './picture.ts';

const folder = 'src/charts/snapshots';

const file = (name: string): string => join(folder, name);

/** Whether this run is `npm run accept`, which writes what any other run compares. */
const accepting = (): boolean => expect.getState().snapshotState.snapshotUpdateState === 'all';

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const kept = (name: string): string | undefined =>
  existsSync(file(name)) ? readFileSync(file(name), 'utf8') : undefined;

/**
 * Holds pictures to the committed ones.
 * @throws naming those that changed, what became of their marks, and a page that shows both.
 */
export function expectPictures(pictures: readonly Picture[], accept = accepting()): void {
  const changed = changes(pictures, (name) => kept(`${name}.svg`));
  const [first] = changed;
  if (first === undefined) return;
  if (accept) {
    for (const { picture } of changed) write(file(`${picture.name}.svg`), picture.svg);
    return;
  }
  const sheet = resolve('node_modules/.cache/changed', `${first.picture.name}.html`);
  write(sheet, changeSheet(changed));
  const said = changed.map((change) => `  ${change.picture.name}: ${markChange(change)}`);
  throw new Error(
    `changed pictures:\n${said.join('\n')}\nbefore | after: ${pathToFileURL(sheet).href}\nnpm run accept keeps them, if you meant the change`,
  );
}

/** Holds a text to the committed one. @throws where there is none yet. */
export function expectText(name: string, text: string): void {
  const before = kept(name);
  if (accepting()) write(file(name), text);
  else if (before === undefined)
    throw new Error(
      `missing ${file(name)}: look at npm run gallery, then npm run accept writes it`,
    );
  else expect(text, `${file(name)} (npm run accept keeps it)`).toBe(before);
}

/** Holds a folder of committed files to these and no others. */
export function expectOnly(path: string, names: readonly string[]): void {
  const there = existsSync(file(path)) ? readdirSync(file(path), { withFileTypes: true }) : [];
  const others = there
    .filter((entry) => entry.isFile() && !names.includes(entry.name))
    .map(({ name }) => join(path, name));
  if (accepting()) for (const name of others) rmSync(file(name));
  else expect(others, `of nothing drawn any more (npm run accept deletes them)`).toEqual([]);
}
