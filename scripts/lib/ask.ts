import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { Served } from './serve-dist.ts';

/** An answer of a server, whole. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Asks a server for a path exactly as written, for tests: `fetch` tidies `/../` away before it
 * asks. Rejects when the connection ends without a whole answer.
 */
export function ask(at: Served, path: string, headers = {}, method = 'GET'): Promise<Reply> {
  const { hostname, port } = new URL(at.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', fail);
      response.once('end', () => {
        const { statusCode = 0, headers: got } = response;
        done({ status: statusCode, headers: got, body: Buffer.concat(parts) });
      });
    })
      .once('error', fail)
      .end();
  });
}
