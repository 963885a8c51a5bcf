import type { GetStaticPathsItem, RouteData } from 'astro';

/** What draws the site, as far as its paths are concerned. */
export interface Routes {
  readonly routes: readonly RouteData[];
  /** The module of a route. */
  readonly moduleOf: (route: RouteData) => Promise<{
    readonly getStaticPaths?: (options: object) => unknown;
  }>;
}

/** A file that is to be drawn: its path below the base path, and the route that draws it. */
export interface SitePath {
  readonly pathname: string;
  readonly route: RouteData;
}

/**
 * Every path of a site, each once, in the order of its routes.
 * @throws where two routes have the same path.
 */
export async function* sitePaths({ routes, moduleOf }: Routes): AsyncGenerator<SitePath> {
  const known = new Map<string, string>();
  for (const route of routes) {
    for (const pathname of await pathsOf(route, moduleOf)) {
      const other = known.get(pathname);
      if (other !== undefined)
        throw new Error(`${pathname}: drawn by ${other} and by ${route.component}`);
      known.set(pathname, route.component);
      yield { pathname, route };
    }
  }
}

async function pathsOf(route: RouteData, moduleOf: Routes['moduleOf']): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const { getStaticPaths } = await moduleOf(route);
  if (getStaticPaths === undefined) throw new Error(`${route.component}: missing getStaticPaths`);
  const items = (await getStaticPaths({ routePattern: route.route })) as GetStaticPathsItem[];
  return items.map(({ params }) => filledIn(route, params));
}

/** The path of a route with its parameters filled in. */
export function filledIn(
  { segments, component }: RouteData,
  params: GetStaticPathsItem['params'],
): string {
  const parts = segments.map((segment) =>
    segment
      .map(({ content, dynamic }) => {
        if (!dynamic) return content;
        const name = content.replace(/^\.{3}/, '');
        const value = params[name];
        if (value === undefined && !content.startsWith('...'))
          throw new Error(`${component}: missing parameter ${name}`);
        return value ?? '';
      })
      .join(''),
  );
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
