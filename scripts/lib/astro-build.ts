import { resolve } from 'node:path';
import { astroEnvironment, astroProgram } from './astro-program.ts';
import { runProgram } from './run-program.ts';
import { textFaults } from './text-faults.ts';
import { wordFaults } from './word-faults.ts';

/** The program that draws the pictures of a site that Astro has drawn. */
export const picturesProgram = resolve('scripts/draw-pictures.ts');

/**
 * Draws the site into a folder: its pages with Astro, and then its pictures. `more` joins the
 * environment that it is drawn in. Throws before anything is where the interface's words are not
 * whole, or a text cannot be read; and else naming the program that failed and how it ended.
 */
export async function astroBuild(folder: string, more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  requireSources();
  // No site that may be published has a sentence that its ledger makes false.
  const env = astroEnvironment({ ...process.env, ...more, FALSE_SENTENCES: '' });
  await runProgram({ name: 'astro build', args: [astroProgram, 'build', '--outDir', folder], env });
  await runProgram({ name: 'the drawing of pictures', args: [picturesProgram, folder], env });
  return true;
}

/** Throws where words or texts cannot be read, naming all that is wrong with any of them. */
function requireSources(): void {
  const faults = [...wordFaults(), ...textFaults()];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
