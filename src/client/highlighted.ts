import { figuresOf } from './keys.ts';

/**
 * Whether a mark lights up for some figures: their own marks do, the values beside them, and the
 * values of links between them. A figure without a mark, such as a word, has all its parts lit.
 */
export function isHighlighted(
  key: string,
  figures: readonly string[],
  isDrawn: (key: string) => boolean,
): boolean {
  const [figure = '', other = figure] = figuresOf(key);
  if (!figures.includes(figure) || !figures.includes(other)) return false;
  return key.endsWith(':value') || key === figure || (other === figure && !isDrawn(figure));
}

/** The row that a key walks to, from the row `at` of so many; -1 for any other key. */
export function walk(key: string, at: number, count: number): number {
  const end = count - 1;
  if (key === 'ArrowUp') return at && at - 1;
  if (key === 'ArrowDown') return Math.min(end, at + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? end : -1;
}
