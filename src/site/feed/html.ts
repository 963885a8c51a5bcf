import { parseHTML } from 'linkedom';

/** The elements a feed carries, each with the attributes it may have besides `lang` and `title`. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'p h2 h3 h4 ul ol li dl dt dd blockquote q cite em strong b i u s small sub sup abbr br hr ' +
      'figure figcaption table caption thead tbody tfoot tr span code pre'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

/** What only arranges a page: its words stay. Every other element goes with all that is in it. */
const unwrapped = /^(?:div|section|article|aside|header|footer|main|details|summary|mark)$/;

/**
 * HTML of the site as a feed may carry it: the listed elements and attributes, whole addresses,
 * and pictures of the site itself; a picture from elsewhere, which would tell its host who reads,
 * becomes its description. `base` is the address of the page it comes from.
 * @throws on an address that would run code where the feed is read.
 */
export function feedHtml(html: string, base: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  // From the inside out: what is unwrapped leaves only what has been looked at.
  for (const element of [...document.body.querySelectorAll('*')].reverse()) tidy(element, base);
  dropComments(document.body);
  return document.body.innerHTML.replaceAll(/\s*\n\s*/g, '\n').trim();
}

function tidy(element: Element, base: string): void {
  const name = element.localName;
  const attributes = kept[name];
  if (unwrapped.test(name)) element.replaceWith(...element.childNodes);
  else if (attributes === undefined) element.remove();
  else {
    for (const attribute of [...element.attributes].map((each) => each.name)) {
      if (![...attributes, 'lang', 'title'].includes(attribute)) element.removeAttribute(attribute);
    }
    resolve(element, base);
    if (name === 'span' && element.attributes.length === 0) {
      element.replaceWith(...element.childNodes);
    }
  }
}

/** Makes the address of a link or picture whole. */
function resolve(element: Element, base: string): void {
  const href = element.getAttribute('href');
  if (href !== null) {
    const url = new URL(href, base);
    if (!/^(?:https?|mailto):$/.test(url.protocol)) {
      throw new Error(`invalid address in a feed: ${href}`);
    }
    element.setAttribute('href', url.href);
  }
  if (element.localName !== 'img') return;
  const src = element.getAttribute('src');
  const url = src === null ? null : new URL(src, base);
  if (url?.origin === new URL(base).origin) element.setAttribute('src', url.href);
  else element.replaceWith(element.getAttribute('alt') ?? '');
}

function dropComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === child.COMMENT_NODE) child.parentNode?.removeChild(child);
    else dropComments(child);
  }
}
