import { joinLines } from './breaks.ts';
import { mend } from './mend.ts';
import { simplify } from './simplify.ts';

/**
 * The text as its author wrote it, in simplified characters: mended, traditional characters
 * converted, broken lines joined. A clean text comes back untouched.
 */
export function repair(text: string): string {
  return joinLines(simplify(mend(text)));
}
