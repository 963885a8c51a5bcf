import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isVersion } from '../../../src/site/versions.ts';
import { filesIn } from './files.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.string().refine(isVersion);

const form = z.strictObject({
  version,
  site: z.url(),
  contact: z.string().min(1),
  repository: z.url(),
  licences: z.strictObject({ text_and_charts: z.string(), data: z.string() }),
  /** The release before this one, and what its manifest must hash to: so that none can change. */
  previous: z.strictObject({ version, sha256 }).nullable(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256 })),
});

/** What a version says of itself: who publishes it, what it follows, and the hash of every file. */
export type Manifest = z.infer<typeof form>;

/** The name of the file that says it. */
export const manifestName = 'manifest.json';

/** The SHA-256 of some bytes, in lower-case hexadecimal digits. */
export function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file of a version but its manifest, with its size in bytes and its hash. */
export function entriesIn(folder: string): Manifest['files'] {
  return filesIn(folder)
    .filter((path) => path !== manifestName)
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, bytes: bytes.length, sha256: hashOf(bytes) };
    });
}

/** A manifest as its file holds it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @throws when a file is no manifest, naming it. */
export function readManifest(text: string, file: string): Manifest {
  try {
    return form.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file}: no manifest of a release`, { cause: error });
  }
}
