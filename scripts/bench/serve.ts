import { existsSync, readFileSync } from 'node:fs';
import { createSecureServer, type Http2Session } from 'node:http2';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { contentType } from '../lib/content-type.ts';
import { headersFor, parseHeaders } from '../lib/headers.ts';
import { answer } from '../lib/site-path.ts';

/** A running server and the way to stop it. */
export interface Running {
  readonly url: string;
  readonly close: () => void;
}

const packed = /\.(?:woff2|png|zip|xlsx|parquet)$/;

interface Body {
  readonly type: string;
  readonly encoding: 'br' | undefined;
  readonly bytes: Buffer;
}

/**
 * Serves folders as a good static host does: HTTP/2, everything compressed ahead with brotli 11,
 * with the headers of `_headers`. The first folder that has a file gives it. Browsers must be told to take its certificate.
 */
export async function serveFolders(folders: readonly string[]): Promise<Running> {
  const certificate = await getCertificate('node_modules/.cache/bench', 'bench', ['localhost']);
  const kept = new Map<string, Body | undefined>();
  const bodyOf = (path: string): Body | undefined => {
    if (!kept.has(path)) kept.set(path, read(folders, path));
    return kept.get(path);
  };
  const headerFiles = folders.map((folder) => join(folder, '_headers')).filter(existsSync);
  const rules = headerFiles.flatMap((file) => parseHeaders(readFileSync(file, 'utf8'), file));
  const server = createSecureServer({ key: certificate, cert: certificate });
  const sessions = new Set<Http2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    // A browser that is closed takes its streams with it.
    stream.on('error', () => undefined);
    const path = decodeURI((headers[':path'] ?? '/').split(/[?#]/, 1)[0] ?? '/');
    const body = bodyOf(path);
    if (body === undefined) {
      stream.respond({ ':status': 404 }, { endStream: true });
      return;
    }
    stream.respond({
      ':status': 200,
      ...Object.fromEntries(headersFor(rules, path)),
      'content-type': body.type,
      'content-length': body.bytes.length,
      ...(body.encoding === undefined ? {} : { 'content-encoding': body.encoding }),
    });
    stream.end(body.bytes);
  });
  const port = await new Promise<number>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `https://localhost:${port}`,
    close: () => {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

function read(folders: readonly string[], path: string): Body | undefined {
  for (const folder of folders) {
    const found = answer(folder, path);
    if (!('file' in found)) continue;
    const bytes = readFileSync(join(folder, found.file));
    const type = contentType(found.file);
    if (packed.test(found.file)) return { type, encoding: undefined, bytes };
    return { type, encoding: 'br', bytes: brotliCompressSync(bytes) };
  }
  return undefined;
}
