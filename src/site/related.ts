/** What a story reads: its figures and the documents they stand in, by id. */
export interface Reading {
  readonly id: string;
  readonly figures: readonly string[];
  readonly documents: readonly string[];
}

/** Another story, and what it has in common with the one being read. */
export interface Related {
  readonly id: string;
  readonly figures: number;
  readonly documents: number;
}

/**
 * The stories nearest to one, nearest first: by the part of their figures that both use, then by
 * the documents that both read. A story that shares neither is not related.
 */
export function related(own: Reading, others: readonly Reading[], most: number): Related[] {
  return others
    .filter(({ id }) => id !== own.id)
    .map((other) => ({ ...shared(own, other), near: nearness(own, other) }))
    .filter(({ figures, documents }) => figures > 0 || documents > 0)
    .toSorted((a, b) => b.near - a.near || b.documents - a.documents || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, figures, documents }) => ({ id, figures, documents }));
}

function shared(a: Reading, b: Reading): Related {
  return {
    id: b.id,
    figures: common(a.figures, b.figures),
    documents: common(a.documents, b.documents),
  };
}

function common(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b);
  return new Set(a.filter((id) => known.has(id))).size;
}

/** Shared figures in all figures of the two, so that a story of everything is not near to all. */
function nearness(a: Reading, b: Reading): number {
  const all = new Set([...a.figures, ...b.figures]).size;
  return all === 0 ? 0 : common(a.figures, b.figures) / all;
}
