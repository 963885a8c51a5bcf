import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { contentType } from './content-type.ts';

/** An error of `send`: the status it means, and what goes with it. */
interface Failure {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the headers of a file say of a body that is not sent after all. */
const ofTheFile = ['Accept-Ranges', 'Content-Length', 'Content-Range', 'ETag', 'Last-Modified'];

function forget(response: ServerResponse): void {
  for (const name of ofTheFile) response.removeHeader(name);
  response.statusCode = 200;
}

/** Answers with a short page. An error is never kept, whatever the rule for its address. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  code: number,
  body?: string,
  headers: Failure['headers'] = {},
): void {
  const text = body ?? `<!doctype html><title>${code}</title><p>${code}`;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  forget(response);
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(code, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/**
 * Sends a file of the site, or the part of it that was asked for. Every error ends this response
 * and nothing else; a file that is gone by the time it is opened is left to `gone`.
 */
export function sendFile(
  root: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
  gone?: () => void,
): void {
  // An attempt before this one may have met another file.
  forget(response);
  response.setHeader('Content-Type', contentType(file));
  send(request, encodeURI(file), { root, index: false, dotfiles: 'allow', cacheControl: false })
    .on('error', ({ status = 500, headers = {} }: Failure) => {
      if (status === 404 && gone && !response.headersSent) gone();
      else sendPage(request, response, status, undefined, headers);
    })
    .pipe(response);
}
