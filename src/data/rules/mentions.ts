import type { Problem } from '../problem.ts';
import type { Reads } from './reads.ts';

/** A reason that is in no list is written out. */
export function mentionProblems({ mentions: { file, rows } }: Reads): readonly Problem[] {
  return rows.flatMap(({ line, row: { reason, note } }) => {
    if (reason !== 'other' || note !== '') return [];
    const message = 'missing note (write the reason here where it is other)';
    return [{ file, line, column: 'note', message }];
  });
}
