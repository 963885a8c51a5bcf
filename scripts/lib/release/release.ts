import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compareVersions } from '../../../src/site/versions.ts';
import { addressesOf, addressLines, readAddresses } from './addresses.ts';
import { changelog, changesBetween, readFigures } from './changes.ts';
import { isFrozen } from './chosen.ts';
import { addressesName, manifestHash, publishedBy, versionsFaults, versionsIn } from './faults.ts';
import { filesIn } from './files.ts';
import { entriesIn, manifestName, manifestText } from './manifest.ts';
import { frozenPage } from './page.ts';
import type { Request } from './request.ts';

/** A release to be made, and what it does to the world. */
export interface Releasing {
  readonly request: Request;
  /** Draws the site of that version into a folder of its own, telling whether it could. */
  readonly draw: (folder: string) => Promise<boolean>;
  /** A folder for what is in the making. */
  readonly room: string;
  /** Tells how far it has come. */
  readonly say: (line: string) => void;
}

const figuresFile = 'data/figures/figures.csv';

/** Throws unless a version may be added after the ones that are there, none of which has changed. */
function requireNext(version: string, home: string): void {
  const newest = versionsIn(home).at(-1);
  if (newest !== undefined && compareVersions(version, newest) <= 0) {
    const there = existsSync(join(home, version));
    throw new Error(
      there
        ? `version ${version} is published, and what is published stays (the next is after ${newest})`
        : `version ${version} is older than ${newest} (the next is after it)`,
    );
  }
  const faults = versionsFaults(home);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Writes what a version keeps of a built site, and what it says of itself. */
function writeVersion(built: string, folder: string, home: string, request: Request): void {
  const { version, site, contact, repository } = request;
  const all = filesIn(built);
  const kept = all.filter(isFrozen);
  const lacking = [figuresFile, 'en/embed/', 'zh/embed/'].find(
    (start) => !kept.some((file) => file.startsWith(start)),
  );
  if (lacking !== undefined) throw new Error(`the build left no ${lacking}`);
  const files = new Set(kept);
  for (const file of kept) {
    const [from, to] = [join(built, file), join(folder, file)];
    mkdirSync(dirname(to), { recursive: true });
    if (!file.endsWith('.html')) cpSync(from, to);
    else writeFileSync(to, frozenPage(readFileSync(from, 'utf8'), { version, file, site, files }));
  }
  const newest = versionsIn(home).at(-1);
  const figuresOf = (root: string): ReturnType<typeof readFigures> =>
    readFigures(readFileSync(join(root, figuresFile), 'utf8'), join(root, figuresFile));
  const figures = figuresOf(folder);
  const since =
    newest === undefined
      ? undefined
      : { version: newest, changes: changesBetween(figuresOf(join(home, newest)), figures) };
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog(version, figures.length, since));
  writeFileSync(join(folder, addressesName), addressLines([addressesOf(all)]));
  const manifest = {
    ...{ version, site, contact, repository },
    licences: { text_and_charts: 'CC-BY-4.0', data: 'CC0-1.0' },
    previous: newest === undefined ? null : { version: newest, sha256: manifestHash(home, newest) },
    files: entriesIn(folder),
  };
  writeFileSync(join(folder, manifestName), manifestText(manifest));
}

/** Gathers the addresses of every version beside them, in one step; none that was there goes. */
function gather(home: string): void {
  const file = join(home, addressesName);
  const next = join(home, `.${addressesName}`);
  const before = existsSync(file) ? readAddresses(readFileSync(file, 'utf8')) : [];
  writeFileSync(next, addressLines([before, ...publishedBy(home, versionsIn(home))]));
  renameSync(next, file);
}

/** Removes what a killed release has left. */
function sweep(home: string): void {
  for (const name of readdirSync(home))
    if (name.startsWith('.')) rmSync(join(home, name), { recursive: true, force: true });
}

/**
 * Adds a version to the frozen ones, whole or not at all. Rejects, having changed nothing, when the
 * version is not newer than all, one of those has changed, or the build or a page of it is faulty.
 */
export async function release({ request, draw, room, say }: Releasing): Promise<string> {
  const { version, into } = request;
  const home = join(into, 'v');
  mkdirSync(home, { recursive: true });
  requireNext(version, home);
  sweep(home);
  say(`drawing the site of ${version}`);
  const built = join(room, `release-${process.pid}`);
  // Beside the others, because only there a folder is moved in one step.
  const next = join(home, `.next-${process.pid}`);
  try {
    if (!(await draw(built))) throw new Error('the build failed');
    say('freezing embeds, drawings and data');
    writeVersion(built, next, home, request);
    renameSync(next, join(home, version));
    gather(home);
  } finally {
    for (const folder of [built, next]) rmSync(folder, { recursive: true, force: true });
  }
  return join(home, version);
}
