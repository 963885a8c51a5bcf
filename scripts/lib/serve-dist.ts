import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import compression from 'compression';
import { createHandler } from './dist-handler.ts';
import { listen } from './listen.ts';
import { baseOfPage } from './site-settings.ts';

/** What to serve and where; port 0 asks the machine for a free one. */
export interface ServeOptions {
  readonly root: string;
  readonly port: number;
  readonly base?: string;
  readonly host?: string;
  /** Whether answers are compressed; on the same machine that is work for nothing. */
  readonly compress?: boolean;
}

/** A running server: its address (with the base path) and the way to stop it. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Writes a base path as Astro does: one slash at both ends. */
export function normaliseBase(base: string): string {
  const inner = base.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Throws where a site was built for another folder: its pages would come without style and script. */
function requireBase(root: string, base: string, page: string): void {
  const own = baseOfPage(page);
  if (own === null || own === base) return;
  const remedy = own === '/' ? 'leave BASE_PATH out' : `set BASE_PATH=${own}`;
  throw new Error(`invalid BASE_PATH: ${base}, but ${root} was built for ${own} (${remedy})`);
}

/** Serves a built site with the headers of its own `_headers` file; rejects when it cannot. */
export async function serveDist(options: ServeOptions): Promise<Served> {
  const root = resolve(options.root);
  const first = join(root, 'index.html');
  if (!existsSync(first)) {
    throw new Error(`missing site: ${options.root} has no index.html (run npm run build first)`);
  }
  const base = normaliseBase(options.base ?? '/');
  requireBase(options.root, base, readFileSync(first, 'utf8'));
  const host = options.host ?? 'localhost';
  const compress = compression({
    // A part of a compressed body is no part of the file.
    filter: (request, response) =>
      options.compress !== false && !request.headers.range && compression.filter(request, response),
  });
  const handle = createHandler(root, base);
  const { port, close } = await listen(
    (request, response) => {
      compress(
        request as Parameters<typeof compress>[0],
        response as Parameters<typeof compress>[1],
        () => {
          handle(request, response);
        },
      );
    },
    options.port,
    host,
  );
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${port}${base}`, close };
}
