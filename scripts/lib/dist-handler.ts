import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fresh } from './fresh.ts';
import { headersFor, parseHeaders } from './headers.ts';
import type { HeaderRule } from './headers.ts';
import { sendFile, sendPage } from './send-file.ts';
import { answer } from './site-path.ts';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A new site takes the old one's place in two steps; a request between them waits, up to 1 s. */
const patience = { tries: 20, wait: 50 };

/** The decoded path of a request, each run of slashes one; nothing where it cannot be decoded. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURI((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
    // To a browser `//name` in an answer would be another host.
    return path.replace(/\/{2,}/g, '/');
  } catch {
    return undefined;
  }
}

function readRules(root: string): () => readonly HeaderRule[] {
  const file = join(root, '_headers');
  const read = (text: string): readonly HeaderRule[] => parseHeaders(text, file);
  return fresh(file, read, existsSync(file) ? read(readFileSync(file, 'utf8')) : []);
}

/**
 * Makes the handler that serves a built site under a base path. It looks at the disk each time, so
 * a new build shows without a restart. Whatever a request brings, it ends with an answer.
 * Throws where the site's own `_headers` cannot be read.
 */
export function createHandler(root: string, base: string): Handler {
  const rules = readRules(root);
  const lost = fresh(join(root, '404.html'), String, '<!doctype html><title>404</title><p>404');

  function handle(request: IncomingMessage, response: ServerResponse, tries: number): void {
    const again = (): void => {
      setTimeout(guarded, patience.wait, request, response, tries - 1);
    };
    const path = pathOf(request);
    const inside = path?.startsWith(base) === true ? path.slice(base.length - 1) : undefined;
    for (const [name, value] of headersFor(rules(), inside ?? '/')) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendPage(request, response, 405, undefined, { Allow: 'GET, HEAD' });
      return;
    }
    if (path !== undefined && `${path}/` === base) {
      response.writeHead(301, { Location: base }).end();
      return;
    }
    const found = inside === undefined ? { missing: true as const } : answer(root, inside);
    if ('file' in found) {
      sendFile(root, found.file, request, response, tries > 0 ? again : undefined);
    } else if ('redirect' in found) {
      const location = base.slice(0, -1) + encodeURI(found.redirect);
      response.writeHead(301, { Location: location }).end();
    } else if (tries > 0 && !existsSync(root)) {
      again();
    } else {
      sendPage(request, response, 404, lost());
    }
  }

  function guarded(request: IncomingMessage, response: ServerResponse, tries: number): void {
    try {
      handle(request, response, tries);
    } catch (error) {
      console.error(error);
      sendPage(request, response, 500);
    }
  }

  return (request, response) => {
    guarded(request, response, patience.tries);
  };
}
