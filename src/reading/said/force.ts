import { forceWords, holdWords, type Force } from '../words/force.ts';
import { pattern } from '../words/list.ts';

const hold = new RegExp(pattern(holdWords));
const forces = forceWords.map(([force, list]) => [force, new RegExp(pattern(list))] as const);

/** How strongly a number is promised, by its sentence and its own clause up to it. */
export function forceOf(sentence: string, clause: string): Force {
  if (hold.test(clause)) return 'hold';
  return forces.find(([, words]) => words.test(sentence))?.[0] ?? 'plain';
}
