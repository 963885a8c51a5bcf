/*
 * npm run serve   serves the site in dist/ (--port 4322, --host 0.0.0.0, --root FOLDER)
 * npm start       the same with --build: looks at the flags and the port, builds, then serves
 */
import { astroBuild } from './lib/astro-build.ts';
import { buildSite } from './lib/build-site.ts';
import { requirePort } from './lib/listen.ts';
import { serveDist } from './lib/serve-dist.ts';
import { serveOptions } from './lib/serve-options.ts';

const help = `npm run serve [-- --port N] [--host NAME] [--root FOLDER]

Serves the built site as a static host would, until Ctrl+C. npm start, with the same words, builds
it first.

  --port N       where it listens (default: PORT, else 4321)
  --host NAME    for whom: 0.0.0.0 lets other machines in (default: localhost)
  --root FOLDER  what is served (default: dist); not for npm start
  BASE_PATH      the path below which the site was built
  --help         this text`;

const words = process.argv.slice(2);
if (words.some((word) => word === '--help' || word === '-h')) console.log(help);
else await serve();

async function serve(): Promise<void> {
  try {
    const { build, ...options } = serveOptions(words, process.env);
    if (build) {
      await requirePort(options.port, options.host);
      await buildSite({ dist: 'dist', draw: astroBuild });
    }
    const served = await serveDist(options);
    console.log(`Jobs Ledger is at ${served.url} (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void served.close();
      });
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
