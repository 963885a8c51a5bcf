/** The figures a key speaks of: `a`, `a:role` and `a~b` name `a`, `a`, and `a` and `b`. */
export function figuresOf(key: string): string[] {
  return key.split('~').map((part) => part.replace(/:.*/s, ''));
}

/** Each key's row: the place of its figure among those drawn; a link goes with the later one. */
export function ranking(keys: Iterable<string>): (key: string) => number {
  const rows = new Map<string, number>();
  for (const key of keys) {
    for (const figure of figuresOf(key)) if (!rows.has(figure)) rows.set(figure, rows.size);
  }
  return (key) => Math.max(...figuresOf(key).map((figure) => rows.get(figure) ?? 0));
}
