import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file in which a build says what will draw its pages. */
export const pagesOrder = 'undrawn-pages.json';

const shape = z.strictObject({ folder: z.string(), entry: z.string() });

/** The folder of what draws the pages of a site, and the file in it that does. */
export type PagesOrder = Readonly<z.infer<typeof shape>>;

/** @throws where the site's folder has none. */
export function readPagesOrder(site: string): PagesOrder {
  const file = join(site, pagesOrder);
  if (!existsSync(file)) throw new Error(`missing ${file}: nothing is left to be drawn there`);
  return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
}
