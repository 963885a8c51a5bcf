import type { Problem } from '../problem.ts';
import { quoted } from '../quoted.ts';
import type { TableName } from '../schema/table.ts';
import { tables } from '../schema/tables.ts';
import type { Reads } from './reads.ts';

/** What readers tell rows apart by, and so is never the same twice. Units share words on purpose. */
const telling: readonly (readonly [table: TableName, columns: readonly string[]])[] = [
  ['documents', ['sha256', 'text_sha256']],
  ['places', ['name_en', 'name_zh', 'code']],
  ['topics', ['name_en', 'name_zh']],
  ['groups', ['name_en', 'name_zh']],
  ['indicators', ['name_en', 'name_zh']],
  ['datasets', ['title_en', 'title_zh']],
  ['terms', ['term_en', 'term_zh']],
];

/** No two rows have the same name in a language, the same code, or the same text. */
export function nameProblems(reads: Reads): readonly Problem[] {
  return telling.flatMap(([name, columns]) =>
    columns.flatMap((column) => {
      const { file, raw } = reads[name];
      const first = new Map<string, { readonly id: string; readonly line: number }>();
      return raw.flatMap(({ line, row }) => {
        const cell = row[column] ?? '';
        const before = first.get(alike(cell));
        if (before === undefined) first.set(alike(cell), { id: row.id ?? '', line });
        // The same row twice is told by its id.
        if (cell === '' || before === undefined || before.id === row.id) return [];
        const remedy = remedies[column] ?? 'add what tells them apart';
        const message = `invalid ${what(column)} ${quoted(cell)}: the ${tables[name].one} on line ${before.line} has it already, ${remedy}`;
        return [{ file, line, column, message }];
      });
    }),
  );
}

/** What a reader cannot tell apart: width, case and spaces make no other name. */
function alike(cell: string): string {
  return cell.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
}

const what = (column: string): string => column.replace(/_(?:en|zh)$/, '').replace('_', ' ');

const remedies: Readonly<Record<string, string>> = {
  code: 'look it up again',
  sha256: 'one text is one document',
  text_sha256: 'one text is one document',
};
