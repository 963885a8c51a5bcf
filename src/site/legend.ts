import type { Rendered } from '../charts/render.ts';
import type { Sign } from '../charts/sign.ts';
import type { WordKey } from '../i18n/words.ts';

const words: Readonly<Record<Sign, WordKey>> = {
  target: 'legend.promised',
  reported: 'legend.reported',
  baseline: 'legend.baseline',
  projection: 'legend.projection',
  rule: 'legend.rule',
  'at-least': 'legend.floor',
  'more-than': 'legend.above',
  'at-most': 'legend.ceiling',
  'less-than': 'legend.below',
  band: 'legend.gap',
  answer: 'legend.answer',
  ours: 'legend.ours',
  correction: 'legend.correction',
};

/** The signs that a state, or one drawing of it, uses, each with its word, in the order of a legend. */
export function legendOf({
  signs,
}: Pick<Rendered, 'signs'>): readonly (readonly [Sign, WordKey])[] {
  return signs.map((sign) => [sign, words[sign]]);
}
