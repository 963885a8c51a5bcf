import type { Problem } from '../problem.ts';
import type { Reads } from './reads.ts';

/** Places that stand side by side are told apart by colour, so no two of them have the same. */
export function placeProblems({ places: { file, rows } }: Reads): readonly Problem[] {
  const taken = new Map<number, string>();
  return rows.flatMap(({ line, row: { id, compared, colour } }) => {
    if (!compared) return [];
    const other = taken.get(colour);
    if (other === undefined) {
      taken.set(colour, id);
      return [];
    }
    const message = `invalid colour "${colour}": ${other} has it already, choose another`;
    return [{ file, line, column: 'colour', message }];
  });
}
