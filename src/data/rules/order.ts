import type { Problem } from '../problem.ts';
import { tableNames } from '../schema/table.ts';
import { tables } from '../schema/tables.ts';
import type { Reads } from './reads.ts';

/** Sorts problems by file, line and column, as someone mending them would go through them. */
export function inOrder(problems: readonly Problem[], reads: Reads): readonly Problem[] {
  // A file that is none of ours comes last, not first.
  const files = new Map(tableNames.map((name, nth) => [reads[name].file, nth]));
  const columns = new Map(
    tableNames.flatMap((name) =>
      tables[name].columns.map((column, nth) => [`${reads[name].file} ${column.name}`, nth]),
    ),
  );
  return problems
    .map((problem) => ({
      problem,
      file: files.get(problem.file) ?? files.size,
      line: problem.line ?? 0,
      column: columns.get(`${problem.file} ${problem.column ?? ''}`) ?? -1,
    }))
    .sort((a, b) => a.file - b.file || a.line - b.line || a.column - b.column)
    .map(({ problem }) => problem);
}
