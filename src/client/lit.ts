import { figuresOf } from './rank.ts';

/**
 * The keys, of those in a drawing, that light up for some figures: each figure's mark, the value
 * beside it, and the value of a link between two of them. A figure without a mark of its own, such
 * as a word, has all its parts lit.
 */
export function litKeys(figures: readonly string[], keys: Iterable<string>): string[] {
  const drawn = new Set(keys);
  return [...drawn].filter((key) => {
    const ends = figuresOf(key);
    const [figure = '', link] = ends;
    if (!ends.every((end) => figures.includes(end))) return false;
    return key.endsWith(':value') || (!link && (key === figure || !drawn.has(figure)));
  });
}

/** The row that a key walks to, from the row `at` of so many; undefined for any other key. */
export function walk(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
