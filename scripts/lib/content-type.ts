import { extname } from 'node:path';

// A host's own table differs from machine to machine; these are the kinds the site publishes.
const types: Readonly<Record<string, string>> = {
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.cff': 'text/yaml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
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

/** The content type of a published file; a name without an ending is plain text (`SHA256SUMS`). */
export function contentType(path: string): string {
  const ending = extname(path).toLowerCase();
  if (ending === '') return 'text/plain; charset=utf-8';
  return types[ending] ?? 'application/octet-stream';
}
