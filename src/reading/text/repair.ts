import { joinLines } from './breaks.ts';
import { mendSpots } from './damage.ts';
import { dropMarkup } from './markup.ts';
import { dropNotes } from './notes.ts';
import { simplify } from './simplify.ts';
import { dropUnseen } from './unseen.ts';

/**
 * The text as its author wrote it, in simplified characters: tags and unseen characters dropped,
 * known damage mended, pinyin notes dropped, traditional characters converted, broken lines joined,
 * in that order, because each step needs the one before. A clean text comes back untouched.
 */
export function repair(text: string): string {
  const steps = [dropMarkup, dropUnseen, newlines, mendSpots, dropNotes, simplify, joinLines];
  return steps.reduce((mended, step) => step(mended), text);
}

function newlines(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
}
