/*
 * node scripts/draw-pages.ts FOLDER   draws the pages that the build of a site has left to be drawn
 *
 * A program of its own, which `npm run build` runs when Astro has ended: the bundler would else
 * stand in memory beside the pages.
 */
import { drawPages } from './lib/draw-pages.ts';
import { basePath, siteOrigin } from './lib/site-settings.ts';

const [folder] = process.argv.slice(2);

try {
  if (folder === undefined) throw new Error('missing folder: name that of the site');
  const site = { folder, origin: siteOrigin(process.env), base: basePath(process.env) };
  const { files, pages } = await drawPages(site, console.log);
  console.log(`${files} files are drawn, ${pages} of them pages`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
