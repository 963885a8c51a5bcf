import { forceWords, holdWords, type Force } from '../words/force.ts';
import { pattern } from '../words/list.ts';

const hold = new RegExp(pattern(holdWords));
const forces = forceWords.map(([force, list]) => [force, new RegExp(pattern(list))] as const);

/** How strongly a number of a line is promised, by its sentence and its own clause up to it. */
export function forceIn(line: string): (sentence: string, clause: string) => Force {
  const holds = hold.test(line);
  const here = forces.filter(([, words]) => words.test(line));
  return (sentence, clause) => {
    if (holds && hold.test(clause)) return 'hold';
    return here.find(([, words]) => words.test(sentence))?.[0] ?? 'plain';
  };
}
