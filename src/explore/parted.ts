/** Rows by a key, in the order in which each is first met: older browsers have no `Map.groupBy`. */
export function parted<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): Map<string, readonly T[]> {
  const parts = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  return parts;
}
