import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import compression from 'compression';
import { createHandler } from './dist-handler.ts';
import { listen } from './listen.ts';

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

/** Serves a built site with the headers of its own `_headers` file; rejects when it cannot. */
export async function serveDist(options: ServeOptions): Promise<Served> {
  const root = resolve(options.root);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`missing site: ${options.root} has no index.html (run npm run build first)`);
  }
  const base = normaliseBase(options.base ?? '/');
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
