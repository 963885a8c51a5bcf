import { mendSpots } from './damage.ts';
import { dropNotes } from './notes.ts';
import { simplify } from './simplify.ts';

/**
 * The text as its author wrote it, in simplified characters: known damage mended, pinyin notes
 * dropped, traditional characters converted, in that order, because each step needs the one
 * before. A clean text comes back untouched.
 */
export function repair(text: string): string {
  return simplify(dropNotes(mendSpots(text)));
}
