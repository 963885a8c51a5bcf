import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { basePath, distRoot, documentOf, readDist } from './dist.ts';
import type { DistPage } from './dist.ts';

/** What a reader's browser loads before the first scroll, in bytes compressed with brotli 11. */
export interface Weight {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly fonts: number;
  readonly images: number;
  /** Everything: inline script and style are weighed in the page that holds them. */
  readonly total: number;
  readonly requests: number;
}

const weighed = new Map<string, number>();

/** The size of some bytes after brotli 11. */
export function brotli(bytes: Buffer | string): number {
  const buffer = Buffer.from(bytes);
  return brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function weighFile(file: string, root: string): number {
  const path = join(root, file);
  const known = weighed.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  // A woff2 or a PNG is compressed already, and servers leave it alone.
  const size = /\.(woff2|png|jpe?g|webp|avif)$/.test(file) ? bytes.length : brotli(bytes);
  weighed.set(path, size);
  return size;
}

/** The built file an address means, seen from a page or a style sheet. */
export function fileOf(address: string, from: string): string | undefined {
  if (/^(data:|[a-z]+:\/\/|\/\/)/i.test(address)) return undefined;
  const path = (address.split(/[?#]/, 1)[0] ?? '').trim();
  if (path.startsWith(basePath)) return path.slice(basePath.length);
  return posix.join(posix.dirname(from), path);
}

function staticImports(file: string, root: string): readonly string[] {
  const code = readDist(file, root);
  const found = code.matchAll(/(?:^|[;}\s])(?:import|export)\b[^'"();]*['"]([^'"]+)['"]/g);
  return [...found].flatMap((match) => fileOf(match[1] ?? '', file) ?? []);
}

/** The scripts and every module they import, each once. */
export function withImports(files: readonly string[], root = distRoot): readonly string[] {
  const all = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    queue.push(...staticImports(file, root));
  }
  return [...all];
}

function inRange(code: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^u\+/i, '').split('-');
    const low = Number.parseInt(first.replaceAll('?', '0'), 16);
    const high = Number.parseInt(last.replaceAll('?', 'f'), 16);
    return code >= low && code <= high;
  });
}

/** The font files a style sheet's faces would load for a text: those whose range it touches. */
export function facesFor(css: string, cssFile: string, text: string): readonly string[] {
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const address = /url\(\s*["']?([^"')]+\.woff2)/.exec(face)?.[1];
    const range = /unicode-range\s*:\s*([^;]+)/i.exec(face)?.[1];
    if (address === undefined) return [];
    if (range !== undefined && !codes.some((code) => inRange(code, range))) return [];
    return fileOf(address, cssFile) ?? [];
  });
}

function addresses(document: Document, selector: string, name: string, from: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) => fileOf(element.getAttribute(name) ?? '', from) ?? [],
  );
}

function sum(files: Iterable<string>, root: string): number {
  return [...files].reduce((total, file) => total + weighFile(file, root), 0);
}

const pages = new Map<string, Weight>();

/** Weighs a built page with all it loads before the reader scrolls, each page once. */
export function weigh(page: DistPage, root = distRoot): Weight {
  const path = join(root, page.file);
  const weight = pages.get(path) ?? weighPage(page, root);
  pages.set(path, weight);
  return weight;
}

function weighPage(page: DistPage, root: string): Weight {
  const document = documentOf(page, root);
  const inlineJs = [...document.querySelectorAll('script:not([src])')]
    .filter((script) => !(script.getAttribute('type') ?? '').includes('json'))
    .map((script) => script.textContent)
    .join('\n');
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
  const inlineCss = styles.join('\n');
  const scripts = [
    ...addresses(document, 'script[src]', 'src', page.file),
    ...addresses(document, 'link[rel="modulepreload"]', 'href', page.file),
  ];
  const js = withImports(scripts, root);
  const css = addresses(document, 'link[rel="stylesheet"]', 'href', page.file);
  const text = document.documentElement.textContent;
  const fonts = new Set([
    ...addresses(document, 'link[rel="preload"][as="font"]', 'href', page.file),
    ...css.flatMap((file) => facesFor(readDist(file, root), file, text)),
    ...facesFor(inlineCss, page.file, text),
  ]);
  const images = new Set(addresses(document, 'img[src]:not([loading="lazy"])', 'src', page.file));
  const html = brotli(readDist(page.file, root));
  const outside = {
    js: sum(js, root),
    css: sum(css, root),
    fonts: sum(fonts, root),
    images: sum(images, root),
  };
  return {
    html,
    js: outside.js + (inlineJs === '' ? 0 : brotli(inlineJs)),
    css: outside.css + (inlineCss === '' ? 0 : brotli(inlineCss)),
    fonts: outside.fonts,
    images: outside.images,
    total: html + outside.js + outside.css + outside.fonts + outside.images,
    requests: 1 + js.length + css.length + fonts.size + images.size,
  };
}
