import { strayFaults } from '../data/file/decode.ts';
import type { LineProblem } from './text.ts';

/**
 * The characters of a text that nobody sees or that turn its direction, by the rule of the data, at
 * the lines of the text from 1.
 */
export function unseenIn(text: string): readonly LineProblem[] {
  return strayFaults(text).map(({ line, message }) => ({ line: line ?? 1, message }));
}
