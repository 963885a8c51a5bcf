import type { Figure } from './schema/figures.ts';
import type { Selector } from './schema/selection.ts';

/** Whether any selector chooses a figure whose indicator has this topic; none at all choose all. */
export function isChosen(
  selectors: readonly Selector[],
  { place, document, indicator }: Pick<Figure, 'place' | 'document' | 'indicator'>,
  topic: string | null,
): boolean {
  const has = { topic, place, document, indicator };
  return selectors.length === 0 || selectors.some(({ by, id }) => has[by] === id);
}
