/** The folder that a site is drawn into, and where it will be published. */
export interface Site {
  readonly folder: string;
  readonly origin: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/** Where readers of a site that nobody has named an address for find it: on the machine itself. */
const here = 'http://localhost:4321';

function refuse(name: string, value: string, remedy: string): Error {
  return new Error(`invalid ${name}: ${value === '' ? 'it is empty' : value} (${remedy})`);
}

/**
 * The origin that the pages of the site are published under, of `SITE_URL`.
 * Throws, naming it, where it is not one: every canonical address, feed and card would be wrong.
 */
export function siteOrigin({ SITE_URL = here }: NodeJS.ProcessEnv): string {
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw refuse('SITE_URL', SITE_URL, 'write it like https://example.org');
  if (url.username !== '' || url.password !== '')
    throw refuse(
      'SITE_URL',
      url.origin,
      'leave the name and password out: every page would say them',
    );
  if (`${url.search}${url.hash}` !== '' || /[?#]$/.test(SITE_URL))
    throw refuse('SITE_URL', SITE_URL, `write ${url.origin}`);
  if (url.pathname !== '/')
    throw refuse('SITE_URL', SITE_URL, `write ${url.origin}, and BASE_PATH=${url.pathname}`);
  return url.origin;
}

/** What is lacking for a site that others shall read; null where nothing is. */
export function siteWarning({ SITE_URL }: NodeJS.ProcessEnv): string | null {
  return SITE_URL === undefined
    ? `missing SITE_URL: the pages call themselves ${here}/… (before you publish them: SITE_URL=https://example.org npm run build)`
    : null;
}

/**
 * The folder of its host that the site lies in, of `BASE_PATH`, with a slash at both ends.
 * Throws, naming it, where it could mean another host or something else than a folder.
 */
export function basePath({ BASE_PATH = '/' }: NodeJS.ProcessEnv): string {
  const parts = BASE_PATH.replace(/^\//, '').replace(/\/$/, '');
  if (parts === '') return '/';
  const sound = parts.split('/').every((part) => /^(?!\.+$)[\p{L}\p{N}_.~-]+$/u.test(part));
  if (!sound)
    throw refuse(
      'BASE_PATH',
      BASE_PATH,
      'write a folder of letters, digits and - . _ ~, like /ledger/',
    );
  return `/${parts}/`;
}

/** The base path that a built site says it lies under, by its first page; null where it says none. */
export function baseOfPage(html: string): string | null {
  const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return URL.canParse(canonical) ? decodeURI(new URL(canonical).pathname) : null;
}
