import { parseHTML } from 'linkedom';

/** What a reader of feeds understands; everything else is unwrapped or taken away. */
const kept = /^(?:href|src|alt|title|width|height|lang|datetime)$/;

/**
 * HTML of the site as a feed may carry it: whole addresses, no script, no style, no class, nothing
 * that is the site's own. `base` is the address of the page it comes from.
 */
export function feedHtml(html: string, base: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const node of [...document.querySelectorAll('script,style,template,link,meta,button')])
    node.remove();
  for (const element of [...document.body.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes])
      if (!kept.test(name)) element.removeAttribute(name);
    for (const name of ['href', 'src']) {
      const address = element.getAttribute(name);
      if (address !== null) element.setAttribute(name, wholeAddress(address, base));
    }
  }
  for (const element of [...document.body.querySelectorAll('span,section,div')]) {
    if (element.attributes.length === 0) element.replaceWith(...element.childNodes);
  }
  return document.body.innerHTML
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

/** @throws on an address that would run code where the feed is read. */
function wholeAddress(address: string, base: string): string {
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`invalid address in a feed: ${address}`);
  return url.href;
}
