import type { Problem } from '../problem.ts';
import { tableNames } from '../schema/table.ts';
import { tables } from '../schema/tables.ts';
import type { Reads } from './reads.ts';

/** Sorts problems by file, line and column, as someone mending them would go through them. */
export function inOrder(problems: readonly Problem[], reads: Reads): readonly Problem[] {
  const files = tableNames.map((name) => reads[name].file);
  const columns = new Map<string, readonly string[]>(
    tableNames.map((name) => [reads[name].file, tables[name].columns.map((column) => column.name)]),
  );
  const place = ({ file, line, column }: Problem): readonly number[] => [
    // A file that is none of ours comes last, not first.
    files.includes(file) ? files.indexOf(file) : files.length,
    line ?? 0,
    column === null ? -1 : (columns.get(file)?.indexOf(column) ?? -1),
  ];
  return problems.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    const differs = left.findIndex((step, index) => step !== right[index]);
    return (left[differs] ?? 0) - (right[differs] ?? 0);
  });
}
