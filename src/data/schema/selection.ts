import { invalid, kind, type Cell } from './kind.ts';

const selectors = ['topic', 'place', 'document', 'indicator'] as const;

/** One condition on figures, such as `topic:training`. */
export interface Selector {
  readonly by: (typeof selectors)[number];
  readonly id: string;
}

/** `all` (reads as an empty list), or conditions separated by spaces. */
export function selection(): Cell<readonly Selector[]> {
  return kind('`all`, or conditions like `topic:training`, separated by spaces', (cell) => {
    if (cell === 'all') return { value: [] };
    const value = cell.split(' ').flatMap((part) => {
      const [word, id = '', ...rest] = part.split(':');
      const by = selectors.find((selector) => selector === word);
      return by && id !== '' && rest.length === 0 ? [{ by, id }] : [];
    });
    return value.length === cell.split(' ').length
      ? { value }
      : invalid('selection', cell, 'use all, or conditions like topic:training');
  });
}
