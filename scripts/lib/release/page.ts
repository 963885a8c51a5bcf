import { posix } from 'node:path';
import { parseHTML } from 'linkedom';

/** Where a page of a version lies, and what the version has. */
export interface Frozen {
  readonly version: string;
  /** The page's file within the version: `en/embed/ledger/index.html`. */
  readonly file: string;
  /** The address of the site's root, for which the page was built. */
  readonly site: string;
  readonly files: ReadonlySet<string>;
}

/** An address as it stands between quotation marks in a built page. */
function written(address: string, html: string): string | undefined {
  const forms = [address, ...['&amp;', '&#38;'].map((and) => address.replaceAll('&', and))];
  return forms.map((form) => `"${form}"`).find((form) => html.includes(form));
}

/** The file that a path of the site means. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * An address as a page of a version says it: what the version has, within it; else the live page,
 * by the way up out of the version. So a version moves with its site to another host or folder.
 */
function relative(address: string, { version, file, site, files }: Frozen): string {
  const url = new URL(address, site);
  if (!url.href.startsWith(site)) return address;
  const path = url.href.slice(site.length, url.href.length - url.search.length - url.hash.length);
  const target = files.has(fileOf(path)) ? `v/${version}/${path}` : path;
  const way = posix.relative(posix.dirname(`v/${version}/${file}`), target);
  const folder = path === '' || path.endsWith('/') ? '/' : '';
  return `${way}${folder}${url.search}${url.hash}`;
}

/** Whether an address of a built page is that of a chart's own page. */
function isLiveChart(address: string, site: string): boolean {
  const { href } = new URL(address, site);
  return href.startsWith(site) && /^(?:en|zh)\/charts\/[^/]+\//.test(href.slice(site.length));
}

/**
 * A built page as a version keeps it: every address of the site relative.
 * @throws when it does not show its version, or leads to no page of the live chart.
 */
export function frozenPage(html: string, frozen: Frozen): string {
  const { file, version, site } = frozen;
  const { document } = parseHTML(html);
  const whole = [...document.querySelectorAll('[href], [src]')].flatMap((element) =>
    ['href', 'src'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const addresses = [...new Set(whole)].filter((address) => !/^(?:#|data:|mailto:)/.test(address));
  const links = [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '');
  if (!document.body.textContent.includes(version))
    throw new Error(`${file} does not show its version, ${version}`);
  if (!links.some((address) => isLiveChart(address, site)))
    throw new Error(`${file} leads to no live chart`);
  return addresses.reduce((text, address) => {
    const said = written(address, html);
    if (said === undefined) throw new Error(`${file}: unknown form of an address: ${address}`);
    return text.replaceAll(said, `"${relative(address, frozen).replaceAll('&', '&amp;')}"`);
  }, html);
}
