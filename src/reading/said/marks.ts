/** A word found in a line, and what it says. */
export interface Mark<T> {
  readonly start: number;
  readonly end: number;
  readonly what: T;
}

/** The last mark that ends at a place or before it. */
export function lastBefore<T>(marks: readonly Mark<T>[], at: number): Mark<T> | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}
