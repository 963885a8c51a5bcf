import { readdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pngDrawer, undrawnIn, type Undrawn } from '../../src/pictures/undrawn.ts';

/** One is read ahead of the workers, so that those never wait and few lie in memory. */
const atOnce = availableParallelism() + 1;
/** After how many pictures a reader of the terminal is told where it stands. */
const toldEvery = 100;

/**
 * Draws the PNGs that a build has left to be drawn in a folder, each in its place.
 * @returns how many there were.
 * @throws naming the file that cannot be drawn.
 */
export async function drawPictures(
  folder: string,
  tell: (line: string) => void = () => undefined,
): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => read(file) !== undefined);
  const draw = pngDrawer(svgsIn(files));
  let next = 0;
  const drawNext = async (): Promise<void> => {
    for (let file = files[next]; file !== undefined; file = files[next]) {
      next += 1;
      if (next % toldEvery === 0) tell(`drawn: ${next} of ${files.length} pictures`);
      await drawOne(file, draw);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, drawNext));
  for (const file of files) await rename(besideOf(file), file);
  return files.length;
}

/** Where a picture waits until all are drawn: before, the letters of those to be drawn are asked for. */
const besideOf = (file: string): string => `${file}.drawn`;

/** The markup of the pictures in files, whenever it is asked for, one at a time. */
function svgsIn(files: readonly string[]): () => Iterable<string> {
  return function* () {
    for (const file of files) {
      const undrawn = read(file);
      if (undrawn !== undefined) yield undrawn.svg;
    }
  };
}

function read(file: string): Undrawn | undefined {
  try {
    return undrawnIn(readFileSync(file));
  } catch (error) {
    throw named(file, error);
  }
}

async function drawOne(file: string, draw: ReturnType<typeof pngDrawer>): Promise<void> {
  const undrawn = read(file);
  if (undrawn === undefined) return;
  try {
    await writeFile(besideOf(file), await draw(undrawn));
  } catch (error) {
    throw named(file, error);
  }
}

function named(file: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${file}: ${message}`, { cause: error });
}
