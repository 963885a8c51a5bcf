import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { frozenVersions, isVersion } from '../../../src/site/versions.ts';
import { readAddresses, versionAddresses } from './addresses.ts';
import { filesIn } from './files.ts';
import { entriesIn, hashOf, manifestName, readManifest, type Manifest } from './manifest.ts';

/** The file beside the versions that gathers every published address. */
export const addressesName = 'addresses.txt';

/** The frozen versions below `v/`, the oldest first. */
export function versionsIn(home: string): readonly string[] {
  return frozenVersions(home).toReversed();
}

/** The hash of the manifest of a version, which the next one holds it to. */
export function manifestHash(home: string, version: string): string {
  return hashOf(readFileSync(join(home, version, manifestName)));
}

function fileFaults(folder: string, { files }: Manifest): readonly string[] {
  const now = new Map(entriesIn(folder).map((entry) => [entry.path, entry.sha256]));
  const known = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap(({ path, sha256 }) => {
      const hash = now.get(path);
      if (hash === sha256) return [];
      return `${join(folder, path)}: ${hash === undefined ? 'is gone' : 'has changed'} since its release (take it back from the repository)`;
    }),
    ...[...now.keys()]
      .filter((path) => !known.has(path))
      .map((path) => `${join(folder, path)}: is no file of its release (remove it)`),
  ];
}

function versionFaults(home: string, version: string, before?: string): readonly string[] {
  const folder = join(home, version);
  const file = join(folder, manifestName);
  if (!existsSync(file)) return [`${file}: is gone (take it back from the repository)`];
  const manifest = readManifest(readFileSync(file, 'utf8'), file);
  const { previous } = manifest;
  const follows =
    before === undefined
      ? previous === null
      : existsSync(join(home, before, manifestName)) &&
        previous?.version === before &&
        previous.sha256 === manifestHash(home, before);
  return [
    ...(manifest.version === version ? [] : [`${file}: is of another version`]),
    ...(follows ? [] : [`${file}: does not follow ${before ?? 'nothing'} as it stands there`]),
    ...fileFaults(folder, manifest),
  ];
}

/**
 * What is wrong with the versions below `v/`, to which only others may be added: a file that is
 * changed, gone or new, a manifest that does not follow the one before.
 */
export function versionsFaults(home: string): readonly string[] {
  if (!existsSync(home)) return [];
  const versions = versionsIn(home);
  const strange = readdirSync(home).filter(
    (name) => !isVersion(name) && name !== addressesName && !name.startsWith('.'),
  );
  return [
    ...strange.map((name) => `${join(home, name)}: is no version (move it away)`),
    ...versions.flatMap((version, nth) => versionFaults(home, version, versions[nth - 1])),
  ];
}

/** Every address that the versions below `v/` have published, their own and those of their sites. */
export function publishedBy(home: string, versions: readonly string[]): readonly string[][] {
  return versions.map((version) => {
    const folder = join(home, version);
    const live = readAddresses(readFileSync(join(folder, addressesName), 'utf8'));
    return [...live, ...versionAddresses(version, filesIn(folder))];
  });
}

/** What is wrong with all that was released: the versions, and the addresses gathered beside them. */
export function releaseFaults(home: string): readonly string[] {
  const faults = versionsFaults(home);
  const versions = existsSync(home) ? versionsIn(home) : [];
  if (faults.length > 0 || versions.length === 0) return faults;
  const file = join(home, addressesName);
  if (!existsSync(file)) return [`${file}: is gone (take it back from the repository)`];
  const gathered = new Set(readAddresses(readFileSync(file, 'utf8')));
  return publishedBy(home, versions)
    .flat()
    .filter((address) => !gathered.has(address))
    .map((address) => `${file}: missing address: ${address} (take the file back)`);
}
