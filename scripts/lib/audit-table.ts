import type { Audit } from './audit.ts';

const columns = ['numerals', 'cited', 'set aside', 'unexplained', 'figures'] as const;

/** The audit as a table: a line a document, and their sum. */
export function auditTable(audits: readonly Audit[]): string {
  const rows = audits.map((audit) => ({ name: audit.document, cells: cells(audit) }));
  const sums = columns.map((_, at) => rows.reduce((sum, row) => sum + (row.cells[at] ?? 0), 0));
  const width = Math.max(...rows.map(({ name }) => name.length), 'document'.length);
  const line = (name: string, words: readonly (string | number)[]): string =>
    [name.padEnd(width), ...words.map((word, at) => String(word).padStart(widthOf(at)))].join('  ');
  return [
    line('document', columns),
    ...rows.map((row) => line(row.name, row.cells)),
    line('all', sums),
  ].join('\n');
}

function cells(audit: Audit): readonly number[] {
  return [audit.numerals, audit.cited, audit.setAside, audit.unexplained, audit.figures];
}

function widthOf(at: number): number {
  return (columns[at] ?? '').length;
}
