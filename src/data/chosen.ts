import type { Figure } from './schema/figures.ts';
import type { Condition } from './schema/selection.ts';

/** Whether any condition chooses a figure whose indicator has this topic; none at all choose all. */
export function isChosen(
  conditions: readonly Condition[],
  {
    place,
    document,
    indicator,
    status,
  }: Pick<Figure, 'place' | 'document' | 'indicator' | 'status'>,
  topic: string | null,
): boolean {
  const has = { topic, place, document, indicator, status };
  const holds = (condition: Condition): boolean => condition.every(({ by, id }) => has[by] === id);
  return conditions.length === 0 || conditions.some(holds);
}
