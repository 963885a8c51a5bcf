/** What a citation file says. */
export interface CitationFacts {
  /** What the data is about. */
  readonly about: string;
  readonly version: string;
  /** The day of the version, `2026-11-25`. */
  readonly released: string;
  /** The whole address of the page of the data. */
  readonly url: string;
  /** The address of the source; null where none is named. */
  readonly repository: string | null;
}

/**
 * CITATION.cff, version 1.2.0 of the Citation File Format. Every value is written as JSON, which
 * YAML reads as it is.
 */
export function citationFile({ about, version, released, url, repository }: CitationFacts): string {
  const lines: readonly (readonly [key: string, value: unknown])[] = [
    ['cff-version', '1.2.0'],
    ['message', 'Please cite this dataset as below, and the documents that its rows name.'],
    ['type', 'dataset'],
    ['title', 'Jobs Ledger · 就业账本'],
    ['abstract', about],
    ['authors', [{ name: 'Jobs Ledger', alias: '就业账本' }]],
    ['version', version],
    ['date-released', released],
    ['url', url],
    ...(repository === null ? [] : [['repository-code', repository] as const]),
    ['license', 'CC0-1.0'],
    ['keywords', ['employment', 'China', 'Suzhou', 'Huzhou', 'Dongtou', '就业']],
  ];
  return lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
}
