import { describe, expect, it } from 'vitest';
import { exact } from '../format/decimal.ts';
import type { Range } from './range.ts';
import { relate, signOf, type Relation, type Verdict } from './relation.ts';

const range = ([low, high]: readonly [number, number | null]): Range => ({
  low: exact(low),
  high: high === null ? null : exact(high),
});

type Ends = readonly [number, number | null];

describe('relate(a, relation, b)', () => {
  it.each<[Ends, Relation, Ends, Verdict, string]>([
    [[29, 29], '=', [29, 29], 'holds', '='],
    [[29, 29], '=', [16, 16], 'fails', '≠'],
    [[1, 3], '=', [2, 4], 'holds', '≈'],
    [[1, 2], '=', [3, 4], 'fails', '≠'],
    [[1, 2], '<', [3, 4], 'holds', '<'],
    [[1, 3], '<', [2, 4], 'cannot-be-told', '<?'],
    [[3, 3], '<', [3, 3], 'fails', '≥'],
    [[3, 3], '≤', [3, 3], 'holds', '≤'],
    [[3, 4], '≤', [1, 2], 'fails', '>'],
    [[404, 404], '≥', [400, null], 'cannot-be-told', '≥?'],
    [[400, null], '>', [399, 399], 'holds', '>'],
    [[1, 1], '>', [2, null], 'fails', '≤'],
    [[5, 5], '≥', [5, 5], 'holds', '≥'],
    [[4, 4], '≥', [5, 5], 'fails', '<'],
  ])('%j %s %j %s, written %s', (a, relation, b, verdict, sign) => {
    expect(relate(range(a), relation, range(b))).toBe(verdict);
    expect(signOf(range(a), relation, range(b))).toBe(sign);
  });
});
