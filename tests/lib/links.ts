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

/** What leads somewhere whatever it says; an address with a `/` at its start is one anywhere. */
const carriers = /^(?:href|src|action|poster|data)$/;
const several = /^(?:srcset|data-kits)$/;

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

/** Every element below one, also those that a template holds ready. */
export function elementsOf(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...('content' in element && element.localName === 'template'
      ? elementsOf(element.content as DocumentFragment)
      : []),
  ]);
}

/** The addresses in an attribute: some attributes are one, and others only where they look like it. */
function addressesIn({ name, value }: Attr): readonly string[] {
  if (carriers.test(name)) return [value];
  if (several.test(name)) return value.split(/[\s,]+/).filter((part) => /[/.]/.test(part));
  const own = value.startsWith(`${origin}/`) || /^\/[\w.-]/.test(value);
  return own && !/\s/.test(value) ? [value] : [];
}

/** Every address a page points at, in whatever attribute, but for mail, data and script ones. */
export function linksOf(page: DistPage, document = documentOf(page)): readonly Link[] {
  return elementsOf(document)
    .flatMap((element) => [...element.attributes].flatMap(addressesIn))
    .filter((address) => !/^(mailto|data|blob|tel):/.test(address))
    .map((address) => resolveLink(address, page));
}

/** The files that some styles name, seen from where the styles stand; those in the styles are left out. */
export function stylesLinks(css: string, file: string): readonly string[] {
  const here = new URL(file, `${origin}${basePath}`);
  return [...css.matchAll(/url\(\s*["']?([^"')]+?)["']?\s*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^(?:data:|#)/.test(address))
    .map((address) => new URL(address, here).pathname);
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
      const path = decodeURI(link.path);
      // What a page fetches into itself lies at an address like a page's, and is none.
      const file = path.endsWith('/') ? `${path}index.html` : path;
      return this.#files.has(file) ? undefined : `missing page: ${link.address}`;
    }
    const found = link.fragment === '' || this.#idsOf(page).has(link.fragment);
    return found ? undefined : `missing fragment: ${link.address}`;
  }
}
