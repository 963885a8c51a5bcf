/*
 * npm run reproduce   builds the site twice, under other conditions, and holds the bytes together
 * Ends with 1 where a file differs, naming each and the first place; --help says more.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from './lib/release/files.ts';
import { compareFolders } from './lib/reproduce/compare.ts';
import { commandOf, conditions, envOf, told } from './lib/reproduce/conditions.ts';
import type { Conditions } from './lib/reproduce/conditions.ts';
import { copyProject } from './lib/reproduce/copy.ts';

const help = `npm run reproduce [-- --keep]

Builds the site twice: in two folders, time zones, languages, numbers of processors and threads,
umasks, and years. Ends with 0 where every file has the same bytes, else names those that differ
and the first place where they do.

  --keep   leaves the two folders in .build/reproduce/ to look at`;

/** How many files are named. */
const most = 20;
const room = resolve('.build/reproduce');

/** Builds the project in its folder; resolves to its site. Rejects with what it said. */
async function build(each: Conditions): Promise<string> {
  const folder = join(room, each.folder);
  const [program, ...args] = commandOf(each);
  const umask = process.umask(each.umask);
  try {
    return await new Promise((done, fail) => {
      const child = spawn(program, args, { cwd: folder, env: envOf(each) });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => (said += part.toString()));
      child.once('error', fail);
      child.once('close', (code) => {
        if (code === 0) done(join(folder, 'dist'));
        else fail(new Error(`${said.trimEnd()}\nthe build in “${each.folder}” failed`));
      });
    });
  } finally {
    process.umask(umask);
  }
}

async function reproduce(): Promise<number> {
  // Both first: what is edited meanwhile is in neither.
  for (const { folder } of conditions) copyProject('.', join(room, folder));
  const sites: string[] = [];
  for (const each of conditions) {
    console.log(`builds in ${told(each)}`);
    sites.push(await build(each));
  }
  const [one = '', other = ''] = sites;
  const differences = compareFolders(one, other);
  for (const { path, says } of differences.slice(0, most)) console.log(`${path}: ${says}`);
  const all = filesIn(one).length;
  console.log(
    differences.length === 0
      ? `${all} files, every byte the same`
      : `${differences.length} of ${all} files differ`,
  );
  return differences.length === 0 ? 0 : 1;
}

try {
  const { values } = parseArgs({
    options: {
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(help);
  else {
    rmSync(room, { recursive: true, force: true });
    mkdirSync(room, { recursive: true });
    try {
      process.exitCode = await reproduce();
    } finally {
      if (!values.keep) rmSync(room, { recursive: true, force: true });
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
