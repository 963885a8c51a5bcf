import { statuses } from './figures.ts';
import { invalid, kind, type Cell } from './kind.ts';

const selectors = ['topic', 'place', 'document', 'indicator', 'status'] as const;

/** One thing asked of a figure, such as `topic:training`. */
export interface Selector {
  readonly by: (typeof selectors)[number];
  readonly id: string;
}

/** What a figure must be in all its parts: `document:plan&status:target`. */
export type Condition = readonly Selector[];

/** `all` (reads as an empty list), or conditions separated by spaces, any of which is enough. */
export function selection(): Cell<readonly Condition[]> {
  const accepts = {
    en: '`all`, or conditions like `topic:training`, separated by spaces',
    zh: '`all`，或以空格分隔的条件，如`topic:training`',
  };
  return kind(accepts, (cell) => {
    if (cell === 'all') return { value: [] };
    const value = cell.split(' ').map(condition);
    if (!value.every((parts) => parts !== null)) {
      return invalid('selection', cell, 'use all, or conditions like topic:training');
    }
    const strange = value.flat().find(({ by, id }) => by === 'status' && !isStatus(id));
    return strange === undefined
      ? { value }
      : invalid('status', strange.id, `use one of ${statuses.join(', ')}`);
  });
}

const isStatus = (word: string): boolean => statuses.some((status) => status === word);

function condition(text: string): Condition | null {
  const parts = text.split('&').map((part) => {
    const [word, id = '', ...rest] = part.split(':');
    const by = selectors.find((selector) => selector === word);
    return by && id !== '' && rest.length === 0 ? { by, id } : null;
  });
  return parts.every((part) => part !== null) ? parts : null;
}
