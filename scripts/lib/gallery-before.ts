import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Draws the pictures of a commit, with its own code and data, into a folder of its own.
 * @throws where the commit is unknown, or older than `--write`.
 */
export function picturesOf(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-gallery-'));
  const tree = join(folder, 'tree');
  const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('git', ['worktree', 'add', '--detach', tree, commit], quiet);
  try {
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
    const out = ['--write', join(folder, 'pictures'), '--out', join(folder, 'sheet.html')];
    execFileSync(process.execPath, ['scripts/gallery.ts', ...out], { ...quiet, cwd: tree });
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree], quiet);
  }
  return join(folder, 'pictures');
}
