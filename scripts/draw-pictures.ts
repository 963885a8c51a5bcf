/*
 * node scripts/draw-pictures.ts FOLDER   draws the PNGs that the build of a site has left to be drawn
 *
 * A program of its own, which `npm run build` runs when the pages are there: faces and rasteriser would
 * else stand in memory beside the pages.
 */
import { drawPictures } from './lib/draw-pictures.ts';

const [folder] = process.argv.slice(2);

try {
  if (folder === undefined) throw new Error('missing folder: name that of the site');
  const count = await drawPictures(folder, console.log);
  console.log(`${count} pictures are PNG`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
