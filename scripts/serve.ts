/*
 * npm run serve   serves the site in dist/ (--port 4322, --host 0.0.0.0, --root FOLDER)
 * npm start       the same with --build: looks at the flags and the port, builds, then serves
 */
import { astroBuild } from './lib/astro-build.ts';
import { buildSite } from './lib/build-site.ts';
import { requirePort } from './lib/listen.ts';
import { serveDist } from './lib/serve-dist.ts';
import { serveOptions } from './lib/serve-options.ts';

try {
  const { build, ...options } = serveOptions(process.argv.slice(2), process.env);
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
