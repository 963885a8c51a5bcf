import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { sheetsIn, withStyles } from './inline-styles.ts';
import { withScripts, type Read } from './page-scripts.ts';

/**
 * Finishes every built page: its styles are moved into its head, so that its first paint waits for no
 * other file, and its scripts are asked for together.
 */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'jobs-ledger:finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/*$/, '')}/`;
      },
      'astro:build:done': async ({ dir, assets }) => {
        const known = new Map<string, Promise<string>>();
        const fileOf = (address: string): URL => new URL(address.slice(base.length), dir);
        const read: Read = (address) => {
          const text = known.get(address) ?? readFile(fileOf(address), 'utf8');
          known.set(address, text);
          return text;
        };
        const moved = new Set<string>();
        for (const file of [...assets.values()].flat()) {
          if (!file.href.endsWith('.html')) continue;
          const html = await readFile(file, 'utf8');
          const whole = await finished(html, read, file.href.slice(dir.href.length));
          if (whole === html) continue;
          await writeFile(file, whole);
          for (const address of sheetsIn(html)) moved.add(address);
        }
        await removeUnasked(moved, [...known.values()], fileOf);
      },
    },
  };
}

/** A page with its styles and scripts where they belong; rejects with its name where it cannot. */
async function finished(html: string, read: Read, name: string): Promise<string> {
  try {
    return await withScripts(await withStyles(html, read), read);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Removes the sheets that no page links to any more, unless a script may ask for one. */
async function removeUnasked(
  moved: ReadonlySet<string>,
  texts: readonly Promise<string>[],
  fileOf: (address: string) => URL,
): Promise<void> {
  const all = (await Promise.all(texts)).join('\n');
  for (const address of moved) if (!all.includes(basename(address))) await rm(fileOf(address));
}
