import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from './build-site.ts';

const pages = ['index.html', '404.html', 'en/index.html', 'zh/index.html'];
let folder: string;
let dist: string;

function site(path: string, version: string): void {
  for (const page of pages) {
    mkdirSync(dirname(join(path, page)), { recursive: true });
    writeFileSync(join(path, page), version);
  }
}

/** What each page of a site says, once each; nothing where a page lacks. */
function versions(path: string): string[] {
  const whole = pages.every((page) => existsSync(join(path, page)));
  return whole ? [...new Set(pages.map((page) => readFileSync(join(path, page), 'utf8')))] : [];
}

const rebuild = (): Promise<void> =>
  buildSite({
    dist,
    draw: (path) => {
      site(path, 'next');
      return Promise.resolve(true);
    },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-faults-'));
  dist = join(folder, 'dist');
  site(dist, 'good');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program that builds a small site in another process, after what is given first. */
function program(at: string, first = '', body = "'new'", until = ''): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    ${first}
    const { buildSite } = await import('./scripts/lib/build-site.ts');
    const draw = async (path) => {
      const until = ${JSON.stringify(until)};
      while (until !== '' && !fs.existsSync(until)) await new Promise((done) => setTimeout(done, 20));
      for (const folder of ['en', 'zh']) fs.mkdirSync(path + '/' + folder, { recursive: true });
      for (const page of ${JSON.stringify(pages)}) fs.writeFileSync(path + '/' + page, ${body});
      return true;
    };
    try {
      await buildSite({ dist: ${JSON.stringify(at)}, draw });
      console.log('built');
    } catch (error) {
      console.log(error.message);
    }`;
}

const args = (code: string): string[] => ['--input-type=module', '-e', code];

/** Ends the process, as `kill -9` does, before the nth change that it makes on the disk. */
const killedAt = (nth: number): string => `
  let changes = 0;
  for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync']) {
    const real = fs[name];
    fs[name] = (...all) => {
      changes += 1;
      if (changes === ${nth}) process.kill(process.pid, 'SIGKILL');
      return real(...all);
    };
  }
  syncBuiltinESMExports();`;

it('keeps a whole site, or the next build restores it, at whatever step a build is killed', async () => {
  const seen: string[] = [];
  for (let nth = 1, killed = true; killed; nth += 1) {
    rmSync(folder, { recursive: true, force: true });
    site(dist, 'good');
    const child = spawnSync(process.execPath, args(program(dist, killedAt(nth))));
    killed = child.signal === 'SIGKILL';
    const aside = join(folder, '.build', 'last');
    const standing = versions(existsSync(dist) ? dist : aside);
    expect(standing, `killed at step ${nth}`).toEqual([standing[0] === 'new' ? 'new' : 'good']);
    seen.push(existsSync(dist) ? (standing[0] ?? '') : 'aside');
    await rebuild();
    expect(versions(dist), `after step ${nth}`).toEqual(['next']);
    expect(existsSync(aside)).toBe(false);
  }
  // Steps before the change, between its two moves, and after it have all been met.
  expect([...new Set(seen)]).toEqual(['good', 'aside', 'new']);
  expect(seen.length).toBeGreaterThan(10);
});

it.each(['', '999999999'])(
  'lets one of two processes build at once (a lock left: "%s")',
  async (left) => {
    if (left !== '') {
      mkdirSync(join(folder, '.build'));
      writeFileSync(join(folder, '.build', 'lock'), left);
    }
    const said = await saidBy([
      ['', 0],
      ['', 0],
      ['', 0],
    ]);
    expect(said.filter((text) => text === 'built')).toHaveLength(1);
    expect(
      said.filter((text) => text.startsWith('another build is running: process ')),
    ).toHaveLength(2);
    expect(versions(dist)).toEqual(['new']);
  },
);

/** Writes a file of a lock as a busy machine may: it is there, and a while later so is what is in it. */
const slowly = `
  const real = fs.writeFileSync;
  fs.writeFileSync = (path, text, ...rest) => {
    if (!/\\block/.test(path.split('/').at(-1))) return real(path, text, ...rest);
    const file = fs.openSync(path, rest[0]?.flag ?? 'w');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    fs.writeSync(file, text);
    fs.closeSync(file);
  };
  syncBuiltinESMExports();`;

/**
 * What processes say that build at once, each so many milliseconds after the first. Whoever draws
 * does so until all others have ended, however long a busy machine takes to start them.
 */
async function saidBy(
  programs: readonly (readonly [first: string, after: number])[],
): Promise<string[]> {
  const until = join(folder, 'until');
  let running = programs.length;
  const go = (): void => {
    writeFileSync(until, '');
  };
  const late = setTimeout(go, 30_000);
  const said = programs.map(async ([first, after]) => {
    await wait(after);
    return new Promise<string>((done) => {
      const child = spawn(process.execPath, args(program(dist, first, "'new'", until)));
      let text = '';
      child.stdout.on('data', (part: Buffer) => (text += part.toString()));
      child.once('close', () => {
        running -= 1;
        if (running === 1) go();
        done(text.trim());
      });
    });
  });
  return Promise.all(said).finally(() => {
    clearTimeout(late);
  });
}

it('lets one build where another has made its lock and not yet written it', async () => {
  const said = await saidBy([
    [slowly, 0],
    ['', 800],
  ]);
  expect(said.toSorted()[0]).toMatch(/^another build is running: process \d+/);
  expect(said.toSorted()[1]).toBe('built');
});

/** Whether this machine lets a test mount a small disk of its own. */
const mayMount =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;

/** Builds on a small disk that only the child sees, where a good site stands; what is there then. */
function onDisk(size: string, then: string, body: string): string {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const at = join(disk, 'dist');
  const script = `
    set -e
    mount -t tmpfs -o size=${size} tmpfs "${disk}"
    cp -r "${dist}" "${at}"
    ${then}
    "$0" --input-type=module -e "$1"
    cat ${pages.map((page) => `"${at}/${page}"`).join(' ')}`;
  const child = spawnSync('unshare', [
    ...['-rm', 'sh', '-c', script, process.execPath, program(at, '', body)],
  ]);
  return `${child.stdout.toString()}${child.stderr.toString()}`.replaceAll(folder, '').trim();
}

describe.runIf(mayMount)('on a disk of its own (skipped where none may be mounted)', () => {
  it('leaves the last site where the disk is full', () => {
    expect(onDisk('200k', '', "'x'.repeat(100_000)")).toBe(
      'ENOSPC: no space left on device, write\ngoodgoodgoodgood',
    );
  });

  it('leaves the last site where nothing may be written', () => {
    const readOnly = `mount -o remount,ro "${join(folder, 'disk')}"`;
    expect(onDisk('1m', readOnly, "'new'")).toBe(
      "EROFS: read-only file system, mkdir '/disk/.build'\ngoodgoodgoodgood",
    );
  });

  it('does not put a site in the place of a disk', () => {
    const script = `
      mount -t tmpfs tmpfs "${dist}"
      "$0" --input-type=module -e "$1"`;
    const child = spawnSync('unshare', [
      '-rm',
      'sh',
      '-c',
      script,
      process.execPath,
      program(dist),
    ]);
    expect(child.stdout.toString().trim()).toBe(
      `${dist} is mounted (unmount it, build, then copy ${dist}/ there)`,
    );
  });
});
