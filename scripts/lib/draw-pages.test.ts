import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { drawPages } from './draw-pages.ts';
import { pagesOrder } from './pages-order.ts';

const policy = `<meta http-equiv="content-security-policy" content="style-src 'self'">`;
const page = `<!doctype html><html><head>${policy}<link rel="canonical" href="https://e.org/x/ZZ"><link rel="stylesheet" href="/x/_astro/a.css"></head><body><p class="b">x</p></body></html>`;

/** What stands in for the entry of a bundle: a page, the page for errors, and a file by its path. */
const entry = (fault = '') => `
  const one = (component, type, pathname, pattern, words) => ({
    routeData: {
      component, type, pathname, pattern, prerender: true, route: component,
      segments: words.map((content) => [{ content, dynamic: content.startsWith('.'), spread: false }]),
    },
    styles: [{ type: 'external', src: 'a.css' }],
  });
  export const manifest = { routes: [
    one('en.astro', 'page', '/en', /^\\/en\\/$/, ['en']),
    one('404.astro', 'page', '/404', /^\\/404\\/$/, ['404']),
    one('data.ts', 'endpoint', undefined, /^\\/data\\/(.*)\\/$/, ['data', '...file']),
  ] };
  let given;
  export const app = {
    logger: { options: {} },
    setOptions() {},
    setInternals({ pagesByKeys }) { given = [...pagesByKeys.keys()].join(' '); },
    getComponentByRoute: () => ({ getStaticPaths: () => [{ params: { file: 'a/b.csv' } }] }),
    render(request, { routeData: { component } }) {
      ${fault}
      const { pathname } = new URL(request.url);
      if (component === 'data.ts') return new Response(pathname + ' ' + given);
      return new Response(${JSON.stringify(page)}.replace('ZZ', component), { status: component === '404.astro' ? 404 : 200 });
    },
  };`;

let folder: string;
let site: { folder: string; origin: string; base: string };
let kept: string;

/** Leaves a bundle whose entry is this one. */
function leave(text: string): void {
  writeFileSync(join(kept, 'entry.mjs'), text);
  writeFileSync(
    join(site.folder, pagesOrder),
    JSON.stringify({ folder: kept, entry: 'entry.mjs' }),
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draw-pages-'));
  kept = join(folder, 'kept');
  site = { folder: join(folder, 'site'), origin: 'https://e.org', base: '/x/' };
  mkdirSync(join(site.folder, '_astro'), { recursive: true });
  mkdirSync(kept);
  writeFileSync(join(site.folder, '_astro/a.css'), '.b{color:red}.unused{color:blue}');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');

test('drawPages(site) draws every path at its place, finishes the pages and lists them', async () => {
  leave(entry());
  expect(await drawPages(site)).toEqual({ files: 3, pages: 2 });
  expect(read('data/a/b.csv')).toBe(
    '/x/data/a/b.csv/ en.astro&en.astro 404.astro&404.astro data.ts&data.ts',
  );
  expect(read('en/index.html')).toContain('<style>.b{color:red}</style>');
  expect(read('404.html')).toContain('<style>.b{color:red}</style>');
  expect(read('sitemap-0.xml')).toContain('<loc>https://e.org/x/en.astro</loc>');
  expect(read('sitemap-index.xml')).toContain('<loc>https://e.org/x/sitemap-0.xml</loc>');
});

it('leaves nothing of what drew them', async () => {
  leave(entry());
  await drawPages(site);
  expect(existsSync(kept)).toBe(false);
  expect(readdirSync(site.folder).sort()).toEqual([
    '404.html',
    '_astro',
    'data',
    'en',
    'sitemap-0.xml',
    'sitemap-index.xml',
  ]);
});

test.each([
  ['fails', "throw new Error('missing figure: x');", '/en: missing figure: x'],
  [
    'asks for a source that is wrong',
    "throw new Error('src/content/a.mdx:13: unknown figure: x');",
    /^src\/content\/a\.mdx:13: unknown figure: x$/,
  ],
  ['is answered otherwise', "return new Response('', { status: 500 });", '/en: status 500'],
  [
    'cannot be finished',
    'return new Response(\'<link rel="stylesheet" href="/x/_astro/no.css">\', { status: component === \'404.astro\' ? 404 : 200 });',
    'en/index.html: ENOENT',
  ],
])('drawPages(site) names a page that %s, and leaves no bundle', async (_, fault, message) => {
  leave(entry(fault));
  await expect(drawPages(site)).rejects.toThrow(message);
  expect(existsSync(kept)).toBe(false);
});

test('drawPages(site) says where nothing is left to be drawn', async () => {
  await expect(drawPages(site)).rejects.toThrow(/^missing .*undrawn-pages\.json: nothing is left/);
});
