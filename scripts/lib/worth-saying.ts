import { stripVTControlCharacters } from 'node:util';

/** The tables that a layer prints: from the words in their heads to an empty line. */
const tables = [
  /^.*kB, brotli 11[\s\S]*?\n\s*\n/m,
  /^document +numerals[\s\S]*/m,
  /^.*frames by px of the column[\s\S]*?\n\s*\n/m,
];

/** What a reader of a good run still wants to see: printed tables and what was skipped. */
export function worthSaying(output: string): string {
  // Vitest colours what it prints where CI is set, whether or not a person reads it.
  const text = stripVTControlCharacters(output);
  const printed = tables.flatMap((table) => table.exec(text)?.[0].trimEnd() ?? []);
  const skips = text.split('\n').filter((line) => /^\s*↓|\[skip\]|^skipped: /.test(line));
  return [...printed, skips.join('\n')].filter(Boolean).join('\n\n');
}
