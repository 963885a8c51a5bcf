import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from './build-site.ts';
import { siteSums } from './site-sums.ts';

let folder: string;
let dist: string;
const pages = ['index.html', '404.html', 'en/index.html', 'zh/index.html'];

/** Writes a site of one version: every page says it. */
function site(path: string, version: string, without?: string): void {
  for (const page of pages.filter((name) => name !== without)) {
    mkdirSync(dirname(join(path, page)), { recursive: true });
    writeFileSync(join(path, page), version);
  }
}

const version = (): string[] => pages.map((page) => readFileSync(join(dist, page), 'utf8'));
const left = (): string[] => readdirSync(join(folder, '.build'));
const built = (path: string): Promise<boolean> => {
  site(path, 'new');
  return Promise.resolve(true);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  dist = join(folder, 'dist');
  site(dist, 'good');
  writeFileSync(join(dist, 'gone.html'), 'of the last site only');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('buildSite({ dist, draw })', () => {
  it('puts the new site in the place of the last, and leaves nothing else', async () => {
    await buildSite({ dist, draw: built });
    expect(version()).toEqual(pages.map(() => 'new'));
    expect(existsSync(join(dist, 'gone.html'))).toBe(false);
    expect(readFileSync(join(dist, 'SHA256SUMS'), 'utf8')).toBe(siteSums(dist));
    expect(left()).toEqual([]);
  });

  it('builds where there was no site', async () => {
    rmSync(dist, { recursive: true });
    await buildSite({ dist, draw: built });
    expect(version()).toEqual(pages.map(() => 'new'));
  });

  it.each<[string, (path: string) => Promise<boolean>, string]>([
    ['fails', () => Promise.resolve(false), 'the build failed'],
    [
      'fails after some pages',
      (path) => {
        site(path, 'new', 'zh/index.html');
        return Promise.resolve(false);
      },
      'the build failed',
    ],
    [
      'says it is done without a page',
      (path) => {
        site(path, 'new', 'zh/index.html');
        return Promise.resolve(true);
      },
      'the build left no zh/index.html',
    ],
    ['draws nothing', () => Promise.resolve(true), 'the build left no index.html'],
    [
      'finds the disk full',
      () => Promise.reject(new Error('ENOSPC: no space left on device')),
      'ENOSPC: no space left on device',
    ],
    [
      'brings headers no server can send',
      (path) => {
        site(path, 'new');
        writeFileSync(join(path, '_headers'), '/*\n  X: —\n');
        return Promise.resolve(true);
      },
      'public/_headers:2: invalid value of X: "—"',
    ],
  ])('leaves the last site when the build %s', async (_, draw, message) => {
    await expect(buildSite({ dist, draw })).rejects.toThrow(message);
    expect(version()).toEqual(pages.map(() => 'good'));
    expect(left()).toEqual([]);
  });

  it('keeps the last site where it is while it builds', async () => {
    const draw = (path: string): Promise<boolean> => {
      expect(version()).toEqual(pages.map(() => 'good'));
      return built(path);
    };
    await buildSite({ dist, draw });
    expect.assertions(1);
  });

  it('refuses a link, and leaves what it leads to', async () => {
    renameSync(dist, join(folder, 'precious'));
    symlinkSync(join(folder, 'precious'), dist);
    await expect(buildSite({ dist, draw: built })).rejects.toThrow(`${dist} is a link (`);
    expect(version()).toEqual(pages.map(() => 'good'));
  });

  it('refuses a file', async () => {
    rmSync(dist, { recursive: true });
    writeFileSync(dist, 'a file');
    await expect(buildSite({ dist, draw: built })).rejects.toThrow(`${dist} is no folder (`);
    expect(readFileSync(dist, 'utf8')).toBe('a file');
  });

  it('refuses while another build runs, and takes over from one that has ended', async () => {
    mkdirSync(join(folder, '.build'));
    const lock = join(folder, '.build', 'lock');
    writeFileSync(lock, String(process.pid));
    await expect(buildSite({ dist, draw: built })).rejects.toThrow(
      `another build is running: process ${process.pid} (wait for it; if that is no build, delete ${lock})`,
    );
    expect(version()).toEqual(pages.map(() => 'good'));
    writeFileSync(lock, String(spawnSync(process.execPath, ['-e', '']).pid));
    await buildSite({ dist, draw: built });
    expect(version()).toEqual(pages.map(() => 'new'));
  });

  it('lets one of two builds at once through', async () => {
    const slow = async (path: string): Promise<boolean> => wait(100).then(() => built(path));
    const both = await Promise.allSettled([
      buildSite({ dist, draw: slow }),
      buildSite({ dist, draw: slow }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(version()).toEqual(pages.map(() => 'new'));
  });

  it('restores the site that a kill between two steps had set aside', async () => {
    mkdirSync(join(folder, '.build', 'next-1'), { recursive: true });
    renameSync(dist, join(folder, '.build', 'last'));
    const draw = (): Promise<boolean> => Promise.resolve(false);
    await expect(buildSite({ dist, draw })).rejects.toThrow('the build failed');
    expect(version()).toEqual(pages.map(() => 'good'));
    expect(left()).toEqual([]);
  });
});

it('leaves the last site when a real build is killed in its middle', async () => {
  const code = `
    import { buildSite } from './scripts/lib/build-site.ts';
    import { astroBuild } from './scripts/lib/astro-build.ts';
    await buildSite({ dist: ${JSON.stringify(dist)}, draw: astroBuild });`;
  const args = ['--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, { detached: true, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  const drawn = (): string[] => {
    if (!existsSync(join(folder, '.build'))) return [];
    const rooms = left().filter((name) => name.startsWith('next-'));
    return rooms.flatMap((name) => readdirSync(join(folder, '.build', name)));
  };
  await expect.poll(drawn, { timeout: 120_000 }).not.toEqual([]);
  // The child leads a group of its own, so this ends what it has started too.
  process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
  await ended;
  expect(version()).toEqual(pages.map(() => 'good'));
  await buildSite({ dist, draw: built });
  expect(version()).toEqual(pages.map(() => 'new'));
  expect(left()).toEqual([]);
}, 180_000);
