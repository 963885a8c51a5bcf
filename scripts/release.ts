/*
 * npm run release -- 1.0.0                     freezes the embeds, drawings and data as public/v/1.0.0/
 * npm run release -- 1.0.0 --into /tmp/rehearsal   the same in another folder, to look at
 * npm run release -- 1.0.0 --contact desk@example.org --repository https://…
 * Wants SITE_URL (and BASE_PATH) as a build does, and a contact and a repository, by these words or
 * by CONTACT and REPOSITORY. Adds only: what was released before stays as it is, or nothing is done.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroBuild } from './lib/astro-build.ts';
import { takeLock } from './lib/lock.ts';
import { readManifest, manifestName } from './lib/release/manifest.ts';
import { release } from './lib/release/release.ts';
import { readRequest } from './lib/release/request.ts';

const room = '.build';

try {
  const request = readRequest(process.argv.slice(2), process.env);
  const { version, contact, repository } = request;
  const env = { RELEASE: version, CONTACT: contact, REPOSITORY: repository };
  mkdirSync(room, { recursive: true });
  const unlock = takeLock(join(room, 'lock'));
  try {
    const folder = await release({
      request,
      room,
      draw: (into) => astroBuild(into, env),
      say: (line) => {
        console.log(`… ${line}`);
      },
    });
    console.log(summary(folder));
  } finally {
    unlock();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('nothing was released');
  process.exitCode = 1;
}

/** What a version holds, and what is to be done with it. */
function summary(folder: string): string {
  const file = join(folder, manifestName);
  const { files } = readManifest(readFileSync(file, 'utf8'), file);
  const count = (form: RegExp): number => files.filter(({ path }) => form.test(path)).length;
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return [
    `${folder}: ${count(/\.html$/)} embeds, ${count(/\.svg$/)} drawings, ${count(/^data\//)} files of data, ${megabytes.toFixed(1)} MB`,
    `read ${join(folder, 'CHANGELOG.md')}, then commit the folder: from then on no address in it may go`,
  ].join('\n');
}
