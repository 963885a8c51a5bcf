import type { Problem } from '../problem.ts';
import type { Reads } from './reads.ts';

/** A document has an address exactly where it says of what kind the address is. */
export function documentProblems({ documents: { file, rows } }: Reads): readonly Problem[] {
  return rows.flatMap(({ line, row: { url, urlKind } }) => {
    if ((url === null) === (urlKind === 'none')) return [];
    const message =
      url === null
        ? `invalid word "${urlKind}": use none where url is empty`
        : 'invalid word "none": say what the address in url is';
    return [{ file, line, column: 'url_kind', message }];
  });
}
