import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { finishPages } from './finish-pages.ts';
import { pagesOrder, readPagesOrder } from './pages-order.ts';
import type { Site } from './site-settings.ts';
import { sitePaths, type Routes, type SitePath } from './site-paths.ts';

/** What of Astro's own prerendering entry is used (`astro/entrypoints/prerender`, Astro 7.3). */
interface Entry {
  readonly manifest: SSRManifest;
  readonly app: {
    readonly logger: { readonly options: object };
    setInternals(internals: object): void;
    setOptions(options: object): void;
    getComponentByRoute(route: RouteData): ReturnType<Routes['moduleOf']>;
    render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
  };
}

/** After how many files a reader of the terminal is told where it stands. */
const toldEvery = 500;

/**
 * Draws the pages and other files that a build has left to be drawn in the folder of a site.
 * @returns how many files there were, and how many of them are pages.
 * @throws naming the page that cannot be drawn.
 */
export async function drawPages(
  site: Site,
  tell: (line: string) => void = () => undefined,
): Promise<{ readonly files: number; readonly pages: number }> {
  const order = readPagesOrder(site.folder);
  try {
    const entry = (await import(pathToFileURL(resolve(order.folder, order.entry)).href)) as Entry;
    prepare(entry);
    const drawn = await drawAll(entry, site, tell);
    await rm(join(site.folder, pagesOrder));
    return drawn;
  } finally {
    await rm(order.folder, { recursive: true, force: true });
  }
}

async function drawAll(
  entry: Entry,
  site: Site,
  tell: (line: string) => void,
): ReturnType<typeof drawPages> {
  const pages: string[] = [];
  let files = 0;
  for await (const path of sitePaths(routesOf(entry))) {
    const file = join(site.folder, fileOf(path));
    const bytes = await drawn(entry, path, site);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    if (file.endsWith('.html')) pages.push(file);
    files += 1;
    if (files % toldEvery === 0) tell(`drawn: ${files} files`);
  }
  await finishPages(pages, site);
  return { files, pages: pages.length };
}

/** Gives the entry what Astro's own build would: of it all, a page's head asks for these alone. */
function prepare({ app, manifest }: Entry): void {
  const pagesByKeys = new Map(
    manifest.routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet) => ({ sheet, depth: 0, order: 0 })) },
    ]),
  );
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  app.setInternals({ pagesByKeys });
}

const routesOf = ({ app, manifest }: Entry): Routes => ({
  routes: manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender),
  moduleOf: (route) => app.getComponentByRoute(route),
});

/** Where a path lies in the folder of the site: every page but the one for errors is a folder. */
function fileOf({ pathname, route }: SitePath): string {
  if (route.type === 'endpoint') return pathname;
  return pathname === '/404' ? '/404.html' : join(pathname, 'index.html');
}

async function drawn({ app }: Entry, path: SitePath, site: Site): Promise<Uint8Array> {
  const { pathname, route } = path;
  // Astro asks for a path as its route matches it: for all but a route that names an ending, with a
  // slash at its end.
  const asked = route.pattern.test(pathname) ? pathname : `${pathname}/`;
  try {
    const request = new Request(new URL(encodeURI(site.base + asked.slice(1)), site.origin));
    const response = await app.render(request, { routeData: route });
    const expected = pathname === '/404' ? 404 : 200;
    if (response.status !== expected) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // What is wrong with a source stops whichever page asks for it first.
    const named = /^(?:src|data)\//.test(message) ? message : `${pathname}: ${message}`;
    throw new Error(named, { cause: error });
  }
}
