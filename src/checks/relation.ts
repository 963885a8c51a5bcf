import { isPoint, type Range } from './range.ts';

/** What the documents' numbers say about a claim. */
export type Verdict = 'holds' | 'fails' | 'cannot-be-told';

/** How two numbers may stand to each other. */
export type Relation = '=' | '<' | '≤' | '>' | '≥';

const mirrored = { '>': '<', '≥': '≤' } as const;

/**
 * Whether a relation holds whatever the numbers are within their ranges. Two numbers are equal
 * where rounding alone may part them.
 */
export function relate(a: Range, relation: Relation, b: Range): Verdict {
  switch (relation) {
    case '>':
    case '≥':
      return relate(b, mirrored[relation], a);
    case '<':
    case '≤':
      if (below(a, b, relation === '≤')) return 'holds';
      return below(b, a, relation === '<') ? 'fails' : 'cannot-be-told';
    case '=':
      return below(a, b, false) || below(b, a, false) ? 'fails' : 'holds';
  }
}

/** Whether every number of `a` is below every one of `b`. */
function below({ high }: Range, { low }: Range, orEqual: boolean): boolean {
  if (high === null || low === null) return false;
  return orEqual ? high.lte(low) : high.lt(low);
}

const opposite: Readonly<Record<Relation, string>> = {
  '=': '≠',
  '<': '≥',
  '≤': '>',
  '>': '≤',
  '≥': '<',
};

/** The sign between two numbers, true to how they stand: `3 ≥ 2`, never `3 < 2`. */
export function signOf(a: Range, relation: Relation, b: Range): string {
  const verdict = relate(a, relation, b);
  if (verdict === 'fails') return opposite[relation];
  if (verdict === 'cannot-be-told') return `${relation}?`;
  return relation === '=' && !(isPoint(a) && isPoint(b)) ? '≈' : relation;
}
