import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from './content-type.ts';
import { headersFor, parseHeaders } from './headers.ts';
import type { HeaderRule } from './headers.ts';

type Answer =
  { readonly file: string } | { readonly redirect: string } | { readonly missing: true };

/** Decides what a path under the root means: a file, its folder's page, or nothing. */
export function answer(root: string, path: string): Answer {
  // `_headers` is for the host; a dot file or a step upwards is for nobody.
  const parts = path.split('/');
  if (parts.some((part) => part.startsWith('.') || /[\0\\]/.test(part)) || path === '/_headers') {
    return { missing: true };
  }
  const file = join(root, path);
  if (!existsSync(file)) return { missing: true };
  if (!statSync(file).isDirectory()) return path.endsWith('/') ? { missing: true } : { file: path };
  if (!existsSync(join(file, 'index.html'))) return { missing: true };
  return path.endsWith('/') ? { file: `${path}index.html` } : { redirect: `${path}/` };
}

function readRules(root: string): readonly HeaderRule[] {
  const file = join(root, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8'), file) : [];
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  code: number,
  body: string,
): void {
  response.writeHead(code, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function notFound(root: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(root, '404.html');
  const body = existsSync(page)
    ? readFileSync(page, 'utf8')
    : '<!doctype html><title>404</title><p>404';
  sendPage(request, response, 404, body);
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURI((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Makes the handler that serves a built site under a base path. */
export function createHandler(root: string, base: string): Handler {
  const rules = readRules(root);
  // `dev` looks at the disk each time, so a new build shows without a restart.
  const files = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => response.setHeader('Content-Type', contentType(path)),
  });
  return (request, response) => {
    const path = pathOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendPage(request, response, 405, '<!doctype html><title>405</title><p>405');
      return;
    }
    if (path !== undefined && `${path}/` === base) {
      response.writeHead(301, { Location: base }).end();
      return;
    }
    const inside = path?.startsWith(base) === true ? path.slice(base.length - 1) : undefined;
    for (const [name, value] of headersFor(rules, inside ?? '/')) response.setHeader(name, value);
    const found = inside === undefined ? { missing: true as const } : answer(root, inside);
    if ('missing' in found) {
      notFound(root, request, response);
    } else if ('redirect' in found) {
      const location = base.slice(0, -1) + encodeURI(found.redirect);
      response.writeHead(301, { Location: location }).end();
    } else {
      // sirv reads `5-2` and `-5` wrongly; a range it may ignore is better ignored.
      const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
      const backwards = range?.[2] !== '' && Number(range?.[2]) < Number(range?.[1]);
      if (range === null || backwards) delete request.headers.range;
      request.url = encodeURI(found.file);
      files(request, response, () => {
        notFound(root, request, response);
      });
    }
  };
}
