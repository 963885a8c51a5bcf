import type { Rendered } from '../charts/render.ts';
import type { Bound } from '../data/schema/figures.ts';
import type { WordKey } from '../i18n/words.ts';

/** A sign of the grammar. */
export type Kind =
  | 'target'
  | 'reported'
  | 'baseline'
  | 'projection'
  | 'definition'
  | 'floor'
  | 'ceiling'
  | 'below'
  | 'gap'
  | 'answer'
  | 'ours';

/** The signs that a state draws, each with its word. */
export function signsOf({ figures, drawings }: Rendered): (readonly [Kind, WordKey])[] {
  const has = (test: (figure: (typeof figures)[number]) => boolean): boolean => figures.some(test);
  const bounded = (kind: Bound): boolean =>
    drawings.wide.includes(':bound"') && has((figure) => figure.bound === kind);
  /** Whether a line of our own hand, which is red, has a feature. */
  const drawn = (feature: RegExp): boolean =>
    Array.from(drawings.wide.matchAll(/<path[^>]*>/g), ([mark]) => mark).some(
      (mark) => mark.includes('stroke="var(--red)"') && feature.test(mark),
    );
  const signs: readonly (readonly [Kind, WordKey, boolean])[] = [
    ['target', 'legend.promised', has((figure) => figure.status === 'target')],
    ['reported', 'legend.reported', has((figure) => figure.status === 'reported')],
    ['baseline', 'legend.baseline', has((figure) => figure.status === 'baseline')],
    ['projection', 'legend.projection', has((figure) => figure.status === 'projection')],
    [
      'definition',
      'legend.rule',
      has(({ status }) => status === 'definition' || status === 'rule'),
    ],
    ['floor', 'legend.floor', bounded('at-least')],
    ['ceiling', 'legend.ceiling', bounded('at-most')],
    ['below', 'legend.below', bounded('less-than')],
    ['gap', 'legend.gap', drawings.wide.includes(':band"')],
    ['answer', 'legend.answer', drawn(/ d="M[^"HV]*H[^"HV]*V[^"HV]*H/)],
    ['ours', 'legend.ours', drawn(/ stroke-dasharray=/)],
  ];
  return signs.flatMap(([kind, word, shown]) => (shown ? [[kind, word] as const] : []));
}
