import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeInvented } from './invented.ts';

/** How much larger than ours a site shall be. */
export interface Size {
  /** Times as many figures. */
  readonly figures: number;
  /** Times as many charts. */
  readonly charts: number;
}

const copied = ['src', 'public', 'scripts', 'data', 'astro.config.mjs', 'package.json'];

/** A copy of what a build reads, in a folder of its own, with so many more figures and charts. */
export function treeOf({ figures, charts }: Size): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-bench-'));
  for (const name of [...copied, 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  // A folder of links, because a build keeps things of its own in it.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  writeInvented('data', join(folder, 'data'), figures);
  copyCharts(join(folder, 'src/charts'), charts);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function copyCharts(folder: string, times: number): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.chart.ts'));
  for (let nth = 2; nth <= times; nth += 1)
    for (const name of names)
      cpSync(join(folder, name), join(folder, name.replace('.chart.ts', `-x${nth}.chart.ts`)));
}
