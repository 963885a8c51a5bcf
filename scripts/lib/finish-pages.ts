import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { sheet, withStyles } from './inline-styles.ts';
import { one, withScripts, type Read } from './page-scripts.ts';

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
          const whole = await withScripts(await withStyles(html, read), read);
          if (whole === html) continue;
          await writeFile(file, whole);
          for (const address of one(html, sheet)) moved.add(address);
        }
        await removeUnasked(moved, [...known.values()], fileOf);
      },
    },
  };
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
