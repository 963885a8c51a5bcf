import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where pictures are kept from build to build, seen from the root of the project. */
export const picturesFolder = 'node_modules/.cache/jobs-ledger/pictures';

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The name of what is made from these parts: other parts have another name. */
export function nameOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What a folder keeps under a name; undefined where it keeps nothing, or something damaged. */
async function readKept(file: string): Promise<Buffer | undefined> {
  const entry = await readFile(file).catch(() => undefined);
  if (entry === undefined) return undefined;
  const [digest, bytes] = [entry.subarray(0, 32), entry.subarray(32)];
  return digest.equals(digestOf(bytes)) ? bytes : undefined;
}

/**
 * The bytes that a folder keeps under a name, or, where it has none, those that are made now and
 * kept for the next time. An entry is its SHA-256 and then its bytes, so that one that is cut short
 * or altered is made anew; it is written beside and moved into place, so that whoever reads sees all
 * of it or nothing. A folder that cannot be written keeps nothing and stops nothing.
 */
export async function kept(
  folder: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, name);
  const known = await readKept(file);
  if (known !== undefined) {
    // By its hour it is told from one that nobody asks for any more.
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
    return known;
  }
  const bytes = await make();
  const beside = join(folder, `${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, Buffer.concat([digestOf(bytes), bytes]));
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
  return bytes;
}

/** Empties a folder of what nobody has asked for since a moment, so that it does not grow for ever. */
export async function forget(folder: string, since: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const asked = await stat(file).catch(() => undefined);
      if (asked !== undefined && asked.mtime < since) await rm(file, { force: true });
    }),
  );
}
