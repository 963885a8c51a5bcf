import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import compression from 'compression';
import { createHandler } from './dist-handler.ts';

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

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}

/** Serves a built site with the headers of its own `_headers` file; rejects when the port is taken. */
export async function serveDist(options: ServeOptions): Promise<Served> {
  const root = resolve(options.root);
  if (!existsSync(root))
    throw new Error(`missing folder: ${options.root} (run npm run build first)`);
  const base = normaliseBase(options.base ?? '/');
  const host = options.host ?? 'localhost';
  const compress = compression({
    // A part of a compressed body is no part of the file.
    filter: (request, response) =>
      options.compress !== false && !request.headers.range && compression.filter(request, response),
  });
  const handle = createHandler(root, base);
  // `localhost` is two addresses; taking both finds a server that already holds either.
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const servers: Server[] = [];
  let port = options.port;
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(close));
  };
  for (const name of hosts) {
    const server = createServer((request, response) => {
      compress(
        request as Parameters<typeof compress>[0],
        response as Parameters<typeof compress>[1],
        () => {
          handle(request, response);
        },
      );
    });
    try {
      port = await listen(server, port, name);
      servers.push(server);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (name === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await stop();
      throw error;
    }
  }
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${port}${base}`, close: stop };
}
