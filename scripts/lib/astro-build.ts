import { resolve } from 'node:path';
import { astroEnvironment, astroProgram } from './astro-program.ts';
import { runProgram, type Program } from './run-program.ts';
import { textFaults } from './text-faults.ts';
import { wordFaults } from './word-faults.ts';

/** What Astro says in the end: that it has drawn no page, which is done when it has ended. */
const noPages = /generating static routes|\b0 page\(s\) built|Complete!/;

/**
 * The programs that draw a site into a folder, one after another, so that none shares the memory with
 * what another needs: the bundler, all pages and files, the rasteriser.
 */
export function drawingPrograms(folder: string): readonly Omit<Program, 'env'>[] {
  const build = [astroProgram, 'build', '--outDir', folder];
  return [
    { name: 'astro build', args: build, unsaid: noPages },
    { name: 'the drawing of pages', args: [resolve('scripts/draw-pages.ts'), folder] },
    { name: 'the drawing of pictures', args: [resolve('scripts/draw-pictures.ts'), folder] },
  ];
}

/**
 * Draws the site into a folder. `more` joins the environment that it is drawn in. Throws before
 * anything is where the interface's words are not whole, or a text cannot be read; and else naming
 * the program that failed and how it ended.
 */
export async function astroBuild(folder: string, more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  requireSources();
  // No site that may be published has a sentence that its ledger makes false.
  const env = astroEnvironment({ ...process.env, ...more, FALSE_SENTENCES: '' });
  for (const program of drawingPrograms(folder)) await runProgram({ ...program, env });
  return true;
}

/** Throws where words or texts cannot be read, naming all that is wrong with any of them. */
function requireSources(): void {
  const faults = [...wordFaults(), ...textFaults()];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
