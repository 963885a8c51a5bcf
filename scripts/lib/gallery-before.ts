import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Draws the pictures of a commit, with its own code and data, into a folder of its own: all, or
 * those named that it has.
 * @throws where the commit is unknown, older than `--write`, or needs other packages.
 */
export function picturesOf(commit: string, named: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-gallery-'));
  const [tree, pictures] = [join(folder, 'tree'), join(folder, 'pictures')];
  const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', tree, commit], quiet);
  try {
    const known = named.filter((name) =>
      [`${name}.chart.ts`, `forms/${name}.cases.ts`].some((file) =>
        existsSync(join(tree, 'src/charts', file)),
      ),
    );
    if (named.length > 0 && known.length === 0) return pictures;
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
    const out = ['--write', pictures, '--out', join(folder, 'sheet.html')];
    execFileSync(process.execPath, ['scripts/gallery.ts', ...known, ...out], {
      ...quiet,
      cwd: tree,
    });
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree], quiet);
  }
  return pictures;
}
