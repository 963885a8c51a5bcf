import type { Text } from '../../i18n/lang.ts';
import type { TableRead } from '../file/table.ts';
import type { Problem } from '../problem.ts';
import type { Reads } from './reads.ts';

/** A note is written in both languages or in neither. */
export function noteProblems({ documents, figures }: Reads): readonly Problem[] {
  return [...halfNotes(documents), ...halfNotes(figures)];
}

function halfNotes({ file, rows }: TableRead<{ readonly note: Text }>): readonly Problem[] {
  return rows.flatMap(({ line, row: { note } }) => {
    if ((note.en === '') === (note.zh === '')) return [];
    const column = note.en === '' ? 'note_en' : 'note_zh';
    const message = 'missing note (write it in both languages or in neither)';
    return [{ file, line, column, message }];
  });
}
