import type { Problem } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { tableNames } from '../schema/table.ts';
import { tables } from '../schema/tables.ts';
import type { Reads } from './reads.ts';

/** No two rows of a table have the same key. */
export function keyProblems(reads: Reads): readonly Problem[] {
  return tableNames.flatMap((name) => {
    const { key } = tables[name];
    const { file, raw } = reads[name];
    const first = new Map<string, number>();
    return raw.flatMap(({ line, row }) => {
      const value = key.map((column) => row[column] ?? '').join(' ');
      const before = first.get(value);
      if (before === undefined) {
        first.set(value, line);
        return [];
      }
      const message = `invalid ${key.join(' and ')} ${quoted(value)}: line ${before} has it already, choose another`;
      return [{ file, line, column: key[0] ?? null, message }];
    });
  });
}
