import { suggester } from '../file/suggest.ts';
import type { Problem } from '../problem.ts';
import { shown } from '../quoted.ts';
import { tableNames, type TableName } from '../schema/table.ts';
import { tables } from '../schema/tables.ts';
import type { Reads } from './reads.ts';

const selected = {
  topic: 'topics',
  place: 'places',
  document: 'documents',
  indicator: 'indicators',
} as const;

/**
 * Every id that a row uses is declared in its table. Nothing is looked up in a file that could
 * not be split into cells: one broken header must not make every row an error.
 */
export function referenceProblems(reads: Reads): readonly Problem[] {
  const declared = new Map(
    tableNames.map((name) => [
      name,
      new Set([...reads[name].raw.map(({ row }) => row.id ?? ''), ...reads[name].lost]),
    ]),
  );
  const near = new Map(
    [...declared].map(([name, ids]) => [name, suggester([...ids].filter(isId))]),
  );
  const complaint = (table: TableName, id: string): string | null => {
    const ids = declared.get(table);
    if (!ids || ids.has(id) || !reads[table].readable) return null;
    const meant = near.get(table)?.(id) ?? null;
    const suggestion = meant ? `did you mean ${meant}? else ` : '';
    return `unknown ${tables[table].one}: ${shown(id)} (${suggestion}add it to ${reads[table].file})`;
  };
  const columns = tableNames.flatMap((name) => {
    const { file, raw, problems } = reads[name];
    const told = new Set(problems.map(({ line, column }) => `${line ?? 0} ${column ?? ''}`));
    return tables[name].columns.flatMap(({ name: column, references }) => {
      if (references === null) return [];
      return raw.flatMap(({ line, row }) => {
        const id = row[column] ?? '';
        const message =
          id === '' || told.has(`${line} ${column}`) ? null : complaint(references, id);
        return message === null ? [] : [{ file, line, column, message }];
      });
    });
  });
  const selections = reads.datasets.rows.flatMap(({ line, row }) =>
    row.rows.flat().flatMap(({ by, id }) => {
      const message = by === 'status' ? null : complaint(selected[by], id);
      return message === null ? [] : [{ file: reads.datasets.file, line, column: 'rows', message }];
    }),
  );
  return [...columns, ...selections];
}

/** A row whose own id is wrong is no remedy for another. */
const isId = (id: string): boolean => /^[a-z\d-]+$/.test(id);
