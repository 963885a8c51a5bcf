import { basePath, distFiles, distPages, documentOf, distRoot } from './dist.ts';
import type { DistPage } from './dist.ts';

/** One address a page points at: where from, and where to inside the site (if it is inside). */
export interface Link {
  readonly address: string;
  readonly path: string | undefined;
  readonly fragment: string;
}

const { SITE_URL = 'http://localhost:4321' } = process.env;
const origin = new URL(SITE_URL).origin;

const carriers: Readonly<Record<string, string>> = {
  'a[href], area[href], link[href], use[href]': 'href',
  'script[src], img[src], iframe[src], source[src], video[src]': 'src',
};

function resolveLink(address: string, page: DistPage): Link {
  const here = new URL(page.path.slice(1), `${origin}${basePath}`);
  const url = new URL(address, here);
  const inside = url.origin === origin;
  const under = url.pathname.startsWith(basePath);
  // Inside the origin but outside the base is a forgotten base path: keep it, so that it is missing.
  const path = under
    ? `/${url.pathname.slice(basePath.length)}`
    : `outside ${basePath}: ${url.pathname}`;
  return {
    address,
    path: inside ? path : undefined,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** Every address a page points at, but for mail, data and script ones. */
export function linksOf(page: DistPage, document = documentOf(page)): readonly Link[] {
  return Object.entries(carriers).flatMap(([selector, name]) =>
    [...document.querySelectorAll(selector)]
      .map((element) => element.getAttribute(name) ?? '')
      .filter((address) => !/^(mailto|data|blob|tel):/.test(address))
      .map((address) => resolveLink(address, page)),
  );
}

/** The site as links see it: what exists at which path, and which fragments it has. */
export class Site {
  readonly #files: ReadonlySet<string>;
  readonly #pages: ReadonlyMap<string, DistPage>;
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(root = distRoot) {
    this.#files = new Set(distFiles(root).map((file) => `/${file}`));
    this.#pages = new Map(distPages(root).map((page) => [page.path, page]));
  }

  /** The page at a path, if a page it is. */
  page(path: string): DistPage | undefined {
    return this.#pages.get(path);
  }

  #idsOf(page: DistPage): ReadonlySet<string> {
    const known = this.#ids.get(page.path);
    if (known) return known;
    const ids = [...documentOf(page).querySelectorAll('[id]')].map((element) => element.id);
    const set = new Set(ids);
    this.#ids.set(page.path, set);
    return set;
  }

  /** Why a link leads nowhere, or undefined if it leads somewhere or leaves the site. */
  fault(link: Link): string | undefined {
    if (link.path === undefined) return undefined;
    const page = this.page(link.path);
    if (page === undefined) {
      return this.#files.has(decodeURI(link.path)) ? undefined : `missing page: ${link.address}`;
    }
    const found = link.fragment === '' || this.#idsOf(page).has(link.fragment);
    return found ? undefined : `missing fragment: ${link.address}`;
  }
}
