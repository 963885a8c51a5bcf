import { mendSpots } from './damage.ts';
import { dropMarkup } from './markup.ts';
import { dropNotes } from './notes.ts';
import { dropUnseen } from './unseen.ts';

/**
 * What of the repair comes before the characters are simplified: tags and unseen characters
 * dropped, known damage mended, pinyin notes dropped, in that order, because each step needs the
 * one before.
 */
export function mend(text: string): string {
  const steps = [dropMarkup, dropUnseen, newlines, mendSpots, dropNotes];
  return steps.reduce((mended, step) => step(mended), text);
}

function newlines(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
}
