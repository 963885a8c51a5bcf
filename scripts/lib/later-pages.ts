import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { pagesOrder } from './pages-order.ts';

type Plugin = Extract<
  NonNullable<ViteUserConfig['plugins']>[number],
  { readonly writeBundle?: unknown }
>;

/**
 * Leaves the pages of a build to be drawn by a program of their own, which has the memory to itself:
 * the bundler keeps a third of a gigabyte for as long as its process lives. What draws them is
 * moved away before Astro would remove it, and an order in the folder of the site names it.
 */
export function laterPages(): AstroIntegration {
  let site = '';
  let bundled: { readonly folder: string; readonly entry: string } | undefined;
  const watch: Plugin = {
    name: 'jobs-ledger:later-pages',
    writeBundle({ dir }, files) {
      if (this.environment.name !== 'prerender' || dir === undefined) return;
      const entry = Object.keys(files).find((name) => name.startsWith('prerender-entry'));
      if (entry !== undefined) bundled = { folder: dir, entry };
    },
  };
  const leave = async (): Promise<void> => {
    if (bundled === undefined) throw new Error('missing in the bundle: what draws the pages');
    // Beside it, because there it finds the same modules.
    const kept = join(dirname(bundled.folder), `.pages-${process.pid}`);
    await rm(kept, { recursive: true, force: true });
    await rename(bundled.folder, kept);
    await mkdir(site, { recursive: true });
    const order = { folder: kept, entry: bundled.entry };
    await writeFile(join(site, pagesOrder), JSON.stringify(order));
  };
  return {
    name: 'jobs-ledger:later-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [watch] } });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'jobs-ledger:later-pages',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('no page is drawn here')),
          teardown: leave,
        });
      },
    },
  };
}
