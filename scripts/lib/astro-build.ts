import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { astroEnvironment, astroProgram } from './astro-program.ts';
import { textFaults } from './text-faults.ts';
import { withoutHint } from './without-hint.ts';
import { wordFaults } from './word-faults.ts';

/** The program that draws the pictures of a site that Astro has drawn. */
export const picturesProgram = resolve('scripts/draw-pictures.ts');

/**
 * Draws the site into a folder: its pages with Astro, and then its pictures. What is told goes to the
 * terminal, but for a hint that misleads. `more` joins the environment that it is drawn in. Tells
 * whether all was drawn; throws before anything is where the interface's words are not whole, or a
 * text cannot be read.
 */
export async function astroBuild(folder: string, more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  requireSources();
  const env = astroEnvironment({ ...process.env, ...more });
  return (
    (await program([astroProgram, 'build', '--outDir', folder], env)) &&
    (await program([picturesProgram, folder], env))
  );
}

/** Runs a program to its end, and tells whether it ended well. */
function program(args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'pipe'], env });
    const told = tell(child.stderr);
    // Whoever stops this process means the whole build; it ends when its child has.
    const pass = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
    const settled = (): void => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
    };
    child.once('error', (error) => {
      settled();
      fail(error);
    });
    child.once('exit', (code) => {
      settled();
      void told.then(() => {
        done(code === 0);
      });
    });
  });
}

/** Throws where words or texts cannot be read, naming all that is wrong with any of them. */
function requireSources(): void {
  const faults = [...wordFaults(), ...textFaults()];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Passes on what is told of errors. */
async function tell(errors: Readable): Promise<void> {
  for await (const line of withoutHint(createInterface({ input: errors })))
    process.stderr.write(`${line}\n`);
}
