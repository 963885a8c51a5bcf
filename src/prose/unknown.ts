import { near } from '../data/file/suggest.ts';

/**
 * Says that nothing has an id, and which one was meant, if one is near. `all` names what there is
 * where none is.
 */
export function unknown(
  what: string,
  id: string,
  known: readonly string[],
  all: 'all' | 'none' = 'none',
): string {
  const meant = near(id, known);
  if (meant !== null) return `unknown ${what}: ${id} (did you mean ${meant}?)`;
  return `unknown ${what}: ${id}${all === 'all' ? ` (there are: ${known.join(', ')})` : ''}`;
}
