import type { RouteData } from 'astro';
import { describe, expect, it } from 'vitest';
import { filledIn, sitePaths } from './site-paths.ts';

type Segments = RouteData['segments'];

const fixed = (content: string): Segments[number][number] => ({
  content,
  dynamic: false,
  spread: false,
});
const open = (content: string): Segments[number][number] => ({
  content,
  dynamic: true,
  spread: content.startsWith('...'),
});

/** A route of a file in a folder of pages; its path, where it has no parameter. */
function route(component: string, segments: Segments, pathname?: string): RouteData {
  const parts = { component, route: component, segments, params: [], type: 'page' as const };
  const rest = { distURL: [], pattern: /^/, prerender: true, fallbackRoutes: [], isIndex: false };
  return { ...parts, ...rest, ...(pathname === undefined ? {} : { pathname }), origin: 'project' };
}

describe('filledIn(route, params)', () => {
  const chart = route('[lang]/charts/[file].csv.ts', [
    [open('lang')],
    [fixed('charts')],
    [open('file'), fixed('.csv')],
  ]);
  const file = route('data/[...file].ts', [[fixed('data')], [open('...file')]]);

  it.each([
    ['parameters in and beside words', chart, { lang: 'zh', file: 'a' }, '/zh/charts/a.csv'],
    [
      'a path of several folders',
      file,
      { file: 'figures/figures.csv' },
      '/data/figures/figures.csv',
    ],
    ['no more folders', file, { file: undefined }, '/data'],
  ])('fills in %s', (_, of, params, path) => {
    expect(filledIn(of, params)).toBe(path);
  });

  it('names the parameter that lacks, and its file', () => {
    expect(() => filledIn(chart, { lang: 'en' })).toThrow(
      '[lang]/charts/[file].csv.ts: missing parameter file',
    );
  });
});

describe('sitePaths({ routes, moduleOf })', () => {
  const about = route('about.astro', [[fixed('about')]], '/about');
  const any = route('[id].astro', [[open('id')]]);
  const all = async (ids: readonly string[], has = true): Promise<readonly string[]> => {
    const getStaticPaths = (): object => ids.map((id) => ({ params: { id } }));
    const moduleOf = (): Promise<object> => Promise.resolve(has ? { getStaticPaths } : {});
    const found: string[] = [];
    for await (const path of sitePaths({ routes: [about, any], moduleOf }))
      found.push(`${path.pathname} ${path.route.component}`);
    return found;
  };

  it('gives every path in the order of the routes', async () => {
    expect(await all(['b', 'a'])).toEqual(['/about about.astro', '/b [id].astro', '/a [id].astro']);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['two routes draw the same', () => all(['about']), '/about: drawn by about.astro and by [id]'],
    ['a route draws one twice', () => all(['a', 'a']), '/a: drawn by [id].astro and by [id].astro'],
    ['a route says no paths', () => all([], false), '[id].astro: missing getStaticPaths'],
  ])('throws where %s', async (_, run, message) => {
    await expect(run()).rejects.toThrow(message);
  });
});
