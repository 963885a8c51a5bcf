import { parseHTML } from 'linkedom';

/** What only a script would read: nothing in a file does. */
const hooks = ['data-key', 'data-trace', 'data-point'];

/** What a mail program or a phone takes without a second thought, in bytes; a test holds ours to it. */
const most = 250_000;

/**
 * A page as a file that can be mailed and kept: links into the site are whole, those within the page
 * stay within it, and what only scripts read is gone. Of a file over `room` bytes the longest tables
 * (`<details>`) are left out until it fits; one that is too long without them stays so, because rows
 * that were added must not stop a build.
 * @throws naming what would be asked for from elsewhere, or run.
 */
export function wholeFile(html: string, base: string, room = most): string {
  const { document } = parseHTML(html);
  const asking = document.querySelectorAll(
    'script, img, iframe, object, embed, video, audio, source, link:not([rel="icon"], [rel="canonical"])',
  );
  const [first] = asking;
  if (first !== undefined) throw new Error(`invalid in a story's file: <${first.localName}>`);
  for (const link of document.querySelectorAll('[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!/^(?:#|data:,$)/.test(href)) link.setAttribute('href', new URL(href, base).href);
  }
  for (const hook of hooks)
    for (const element of document.querySelectorAll(`[${hook}]`)) element.removeAttribute(hook);
  const written = (): string => `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  const shortestFirst = [...document.querySelectorAll('details')].toSorted(
    (a, b) => a.outerHTML.length - b.outerHTML.length,
  );
  while (Buffer.byteLength(written()) > room) {
    const longest = shortestFirst.pop();
    if (longest === undefined) break;
    longest.remove();
  }
  return written();
}
