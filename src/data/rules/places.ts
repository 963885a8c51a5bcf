import type { Problem } from '../problem.ts';
import { palette } from '../schema/places.ts';
import type { Reads } from './reads.ts';

/** Places that stand side by side are told apart by colour, so no two of them have the same. */
export function placeProblems({ places: { file, rows } }: Reads): readonly Problem[] {
  const taken = new Map<number, string>();
  const free = Array.from({ length: palette }, (_, nth) => nth + 1).filter(
    (each) => !rows.some(({ row }) => row.colour === each),
  );
  return rows.flatMap(({ line, row: { id, compared, colour } }) => {
    if (!compared) return [];
    const other = taken.get(colour);
    if (other === undefined) {
      taken.set(colour, id);
      return [];
    }
    const message = `invalid colour "${colour}": ${other} has it already, choose another (no place has ${free.join(', ') || 'any other'})`;
    return [{ file, line, column: 'colour', message }];
  });
}
