import { forceWords, holdWords, type Force } from '../words/force.ts';
import { pattern } from '../words/list.ts';

const all: readonly (readonly [Force, RegExp])[] = [
  ['hold', new RegExp(pattern(holdWords), 'g')],
  ...forceWords.map(([force, list]) => [force, new RegExp(pattern(list), 'g')] as const),
];

/**
 * How strongly a number of a line is promised: by the nearest word before it, in its sentence or,
 * where that word governs no more, in its own clause.
 */
export function forceIn(line: string): (sentence: string, clause: string) => Force {
  const here = all.filter(([, words]) => line.search(words) >= 0);
  return (sentence, clause) => {
    let force: Force = 'plain';
    let near = -1;
    for (const [each, words] of here) {
      const from = each === 'hold' ? sentence.length - clause.length : 0;
      const at = Array.from(sentence.matchAll(words)).at(-1)?.index ?? -1;
      if (at >= from && at > near) [force, near] = [each, at];
    }
    return force;
  };
}
