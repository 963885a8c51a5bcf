/** What makes a browser ask for an address: the elements, and the attribute that holds it. */
const asks: readonly (readonly [selector: string, attribute: string])[] = [
  ['script[src], img[src], iframe[src], embed[src], source[src], track[src]', 'src'],
  ['audio[src], video[src], input[type="image"][src]', 'src'],
  ['video[poster]', 'poster'],
  ['object[data]', 'data'],
  ['image[href], use[href], feImage[href]', 'href'],
  ['image, use, feImage', 'xlink:href'],
  ['img[srcset], source[srcset]', 'srcset'],
];

/** Links that are followed by the browser and not by the reader. */
const loaded =
  /^(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)$/i;

/** The addresses of a style sheet: what `url()` and `@import` name. */
function inCss(css: string): readonly string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g);
  return [...found].map(([, address, imported]) => address ?? imported ?? '');
}

/**
 * The origins beside its own that a page would ask for something: named in its elements, its
 * styles (`styles` are those it links to) or its links. What an address of its own site is, `own`
 * says.
 */
export function otherOrigins(
  document: Document,
  styles: readonly string[],
  own: string,
): readonly string[] {
  const links = [...document.querySelectorAll('link[href]')]
    .filter((link) => (link.getAttribute('rel') ?? '').split(/\s+/).some((rel) => loaded.test(rel)))
    .map((link) => link.getAttribute('href') ?? '');
  const named = asks.flatMap(([selector, name]) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const value = element.getAttribute(name) ?? '';
      return name === 'srcset' ? value.split(',').map((each) => each.trim()) : [value];
    }),
  );
  const inline = [...document.querySelectorAll('style')].map((style) => style.textContent);
  const set = [...document.querySelectorAll('[style]')].map((e) => e.getAttribute('style') ?? '');
  const all = [...links, ...named, ...[...styles, ...inline, ...set].flatMap(inCss)];
  return [...new Set(all.flatMap((address) => originOf(address, own)))].sort();
}

/** The origin of an address that leaves the site; nothing for one that does not. */
function originOf(address: string, own: string): readonly string[] {
  const url = URL.parse(address.split(/\s/, 1)[0] ?? '', own);
  if (url === null || url.protocol === 'data:' || url.protocol === 'blob:') return [];
  return url.origin === new URL(own).origin ? [] : [url.origin];
}
