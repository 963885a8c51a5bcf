import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseHTML } from 'linkedom';

const { DIST_DIR = 'dist', BASE_PATH = '/', TEST_ALL } = process.env;

/** The folder of the built site. */
export const distRoot = resolve(DIST_DIR);

/** The base path the site was built for, with a slash at both ends. */
export const basePath = `/${BASE_PATH.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** One built page: where it lies, its address under the base, and what sort of page it is. */
export interface DistPage {
  readonly file: string;
  readonly path: string;
  readonly lang: 'en' | 'zh' | undefined;
  readonly kind: string;
  readonly bytes: number;
}

/** Throws with the remedy when there is no built site to test. */
export function requireDist(root = distRoot): void {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`missing ${root}: run npm run build first`);
  }
}

/** Every built file, relative to the site's root, with forward slashes, in a fixed order. */
export function distFiles(root = distRoot): readonly string[] {
  requireDist(root);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** The address of a built HTML file: `en/index.html` is `/en/`. */
export function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * The kind of a page: its address without the language, with a star for a name (`stories/*`) and
 * what stands behind it (`embed/*` and a theme).
 */
export function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  if (parts[0] === 'v') return `v/*/${kindOf(`/${parts.slice(2).join('/')}`)}`;
  if (parts[0] === undefined) return 'choose a language';
  if (parts[0] !== 'en' && parts[0] !== 'zh') return parts.length > 1 ? `${parts[0]}/*` : parts[0];
  const [, section, ...names] = parts;
  if (section === undefined) return 'home';
  return names.length > 0 ? [section, '*', ...names.slice(1)].join('/') : section;
}

/** Whether a page is made to stand in another. */
export function isEmbed({ kind }: DistPage): boolean {
  return /(^|\/)embed\/\*/.test(kind);
}

/** The language in a page's address, if it has one. */
export function langOf(path: string): 'en' | 'zh' | undefined {
  const found = /^\/(?:v\/[^/]+\/)?(en|zh)\//.exec(path)?.[1];
  return found === 'en' || found === 'zh' ? found : undefined;
}

/** Every built page; what a page fetches to put into itself is none. */
export function distPages(root = distRoot): readonly DistPage[] {
  return distFiles(root)
    .filter((file) => file.endsWith('.html') && !file.endsWith('/traces/index.html'))
    .map((file) => {
      const path = pathOf(file);
      const bytes = statSync(join(root, file)).size;
      return { file, path, lang: langOf(path), kind: kindOf(path), bytes };
    });
}

/** One page of every kind in every language: the longest, because it has the most to go wrong. */
export function samplePages(pages = distPages()): readonly DistPage[] {
  const longest = new Map<string, DistPage>();
  for (const page of pages) {
    const key = `${page.kind} ${page.lang ?? ''}`;
    if (page.bytes > (longest.get(key)?.bytes ?? -1)) longest.set(key, page);
  }
  return [...longest.values()];
}

/** Whether everything is asked (`npm run test:all`), and not what `npm test` has the time for. */
export const asksAll = TEST_ALL === '1';

/** The pages a question is asked of: `npm run test:all` asks every page, `npm test` one of a kind. */
export function askedPages(pages = distPages()): readonly DistPage[] {
  return asksAll ? pages : samplePages(pages);
}

/** The text of a built file. */
export function readDist(file: string, root = distRoot): string {
  return readFileSync(join(root, file), 'utf8');
}

const documents = new Map<string, Document>();

/** A built page as a document, parsed once a test file. */
export function documentOf(page: DistPage, root = distRoot): Document {
  const key = join(root, page.file);
  const known = documents.get(key);
  if (known) return known;
  const { document } = parseHTML(readDist(page.file, root));
  documents.set(key, document);
  return document;
}
