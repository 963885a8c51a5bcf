import { extname } from 'node:path';

/** What the site publishes, by ending: a host's own table differs from machine to machine. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.cff': 'text/yaml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What a file without an ending is, as `SHA256SUMS` has none. */
export const plain = 'text/plain; charset=utf-8';

/** The content type of a published file. */
export function contentType(path: string): string {
  const ending = extname(path).toLowerCase();
  if (ending === '') return plain;
  return contentTypes[ending] ?? 'application/octet-stream';
}

/** Whether a type is of text, which is sent compressed. */
export function isText(type: string): boolean {
  return type.endsWith('; charset=utf-8');
}
