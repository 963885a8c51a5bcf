/*
 * npm run build   builds the site into dist/, or leaves the dist/ that is there
 */
import { existsSync } from 'node:fs';
import { astroBuild } from './lib/astro-build.ts';
import { buildSite } from './lib/build-site.ts';
import { basePath, siteOrigin, siteWarning } from './lib/site-settings.ts';

const dist = 'dist';
const [argument] = process.argv.slice(2);

try {
  if (argument !== undefined) throw new Error(`unknown argument: ${argument} (build takes none)`);
  siteOrigin(process.env);
  basePath(process.env);
  await buildSite({ dist, draw: astroBuild });
  const warning = siteWarning(process.env);
  if (warning !== null) console.warn(warning);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`${message}${existsSync(dist) ? `; ${dist}/ is as it was` : ''}`);
  process.exitCode = 1;
}
