import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject } from 'vitest';
import { listen } from '../../scripts/lib/listen.ts';
import { foreignHost } from './engine.ts';

/** Runs in a page before the page's own scripts, so it uses nothing from outside itself. */
export type Before = () => void;

/** How a reader's browser gets the site. */
export interface SiteOptions {
  /** Run in every page. */
  readonly always?: readonly Before[];
  /** Run in a page whose address asks for one by name. */
  readonly named?: Readonly<Record<string, Before>>;
  /** What becomes of every stylesheet. */
  readonly css?: (css: string) => string;
  /** Whether it has a name that no browser takes for a safe place. */
  readonly foreign?: boolean;
}

/** The site as a reader's browser gets it. */
export interface Site {
  /** Where it is served, which is a proxy for its name too: `127.0.0.1:8000`. */
  readonly host: string;
  /** The address of a path of the site, `/en/`, and of the script that runs in it by name. */
  readonly address: (path: string, before?: string) => string;
  readonly close: () => Promise<void>;
}

const style = /(<style[^>]*>)([^]*?)(<\/style>)/g;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** A page with a script before its own. The policy of a page whose styles are changed knows them not. */
export function changedPage(html: string, before: string, css?: SiteOptions['css']): string {
  const page = html.replace('<head>', () => `<head><script src="${before}"></script>`);
  if (css === undefined) return page;
  return page
    .replace(policy, '')
    .replace(style, (_, open: string, text: string, end: string) => open + css(text) + end);
}

/** Serves the built site anew, changed as a reader's browser would change it. */
export async function serveSite(options: SiteOptions): Promise<Site> {
  const { always = [], named = {}, css, foreign = false } = options;
  const home = inject('siteUrl');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Who takes it for a proxy asks for a whole address.
    const { pathname, searchParams } = new URL(request.url ?? '/', home);
    const [, script] = /^\/before-(\w*)\.js$/.exec(pathname) ?? [];
    if (script !== undefined) {
      const own = named[script];
      const all = own === undefined ? always : [...always, own];
      response.setHeader('Content-Type', 'text/javascript');
      response.end(all.map((each) => `(${each.toString()})();\n`).join(''));
      return;
    }
    const found = await fetch(new URL(pathname, home), { redirect: 'manual' });
    const type = found.headers.get('content-type') ?? '';
    response.statusCode = found.status;
    for (const name of ['content-type', 'content-security-policy', 'location']) {
      const value = found.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    const before = `/before-${searchParams.get('before') ?? ''}.js`;
    if (type.startsWith('text/html')) response.end(changedPage(await found.text(), before, css));
    else if (type.startsWith('text/css') && css) response.end(css(await found.text()));
    else response.end(Buffer.from(await found.arrayBuffer()));
  }

  const { port, close } = await listen(
    (request, response) => {
      answer(request, response).catch(() => response.destroy());
    },
    0,
    '127.0.0.1',
  );
  const host = `127.0.0.1:${port}`;
  return {
    host,
    address: (path, before) => {
      const url = new URL(path.replace(/^\//, ''), home);
      url.host = foreign ? `${foreignHost}:${port}` : host;
      if (before !== undefined) url.searchParams.set('before', before);
      return url.href;
    },
    close,
  };
}
