/*
 * npm run build   builds the site into dist/, or leaves the dist/ that is there
 */
import { existsSync } from 'node:fs';
import { forget, picturesFolder } from '../src/pictures/kept.ts';
import { astroBuild } from './lib/astro-build.ts';
import { buildSite } from './lib/build-site.ts';
import { basePath, siteOrigin, siteWarning } from './lib/site-settings.ts';

const help = `npm run build

Builds the whole site anew into dist/, and puts it there when it is complete: where anything is
wrong, dist/ is left as it was. It takes no words; npm start builds and serves.

  SITE_URL             where the site will be: an origin alone, such as https://example.org
  BASE_PATH            the path below it, where it is not the root: /ledger/
  CONTACT, REPOSITORY  who answers for the site, and where its source is
  --help               this text`;

const dist = 'dist';
/** How long a picture that no build has asked for is kept, in days. */
const keptFor = 30;
const [argument] = process.argv.slice(2);

if (argument === '--help' || argument === '-h') console.log(help);
else await build();

async function build(): Promise<void> {
  try {
    if (argument !== undefined) throw new Error(`unknown argument: ${argument} (build takes none)`);
    siteOrigin(process.env);
    basePath(process.env);
    await buildSite({ dist, draw: astroBuild });
    const since = new Date();
    since.setDate(since.getDate() - keptFor);
    await forget(picturesFolder, since);
    const warning = siteWarning(process.env);
    if (warning !== null) console.warn(warning);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${message}${existsSync(dist) ? `; ${dist}/ is as it was` : ''}`);
    process.exitCode = 1;
  }
}
