import { expect, test } from 'vitest';
import { fixtureLedger } from '../fixture.ts';
import type { Bound, Figure } from '../schema/figures.ts';
import { contradiction } from './verdict.ts';

const [promise, result] = ['suzhou-training-2022-target', 'suzhou-training-2022-target'].map((id) =>
  fixtureLedger().figure(id),
);
if (promise === undefined || result === undefined) throw new Error('missing figure');

const of = (figure: Figure, bound: Bound, value: number | null): Figure => ({
  ...figure,
  bound,
  value,
});

const at: readonly Bound[] = ['exact', 'at-least', 'more-than', 'at-most', 'less-than'];

test.each<[Bound, Bound, number, boolean, boolean]>([
  // A floor of 65, and what is reported: whether `met` and `not-met` contradict the numbers.
  ['at-least', 'exact', 67.6, false, true],
  ['at-least', 'exact', 65, false, true],
  ['at-least', 'exact', 64, true, false],
  ['at-least', 'at-least', 60, false, false],
  ['at-least', 'at-least', 65, false, true],
  ['at-least', 'at-most', 65, false, false],
  ['at-least', 'less-than', 65, true, false],
  ['at-least', 'about', 1, false, false],
  ['at-least', 'nearly', 66, false, false],
  ['more-than', 'exact', 65, true, false],
  ['more-than', 'more-than', 65, false, true],
  ['more-than', 'at-least', 65, false, false],
  // A ceiling of 65.
  ['at-most', 'exact', 65, false, true],
  ['at-most', 'exact', 66, true, false],
  ['at-most', 'more-than', 65, true, false],
  ['at-most', 'less-than', 65, false, true],
  ['less-than', 'exact', 65, true, false],
  ['less-than', 'at-most', 65, false, false],
  // The number itself, and no number that is known.
  ['exact', 'exact', 65, false, true],
  ['exact', 'exact', 66, true, false],
  ['about', 'exact', 1, false, false],
])('contradiction(): %s 65 promised, %s %d reported', (bound, reported, value, met, missed) => {
  const [left, right] = [of(promise, bound, 65), of(result, reported, value)];
  expect(contradiction('met', left, right) !== null).toBe(met);
  expect(contradiction('not-met', left, right) !== null).toBe(missed);
  expect(contradiction('cannot-tell', left, right)).toBeNull();
});

test.each<[string, Partial<Figure>]>([
  ['another way of adding up', { accrual: 'per-year' }],
  ['another group', { group: 'youth' }],
  ['no number', { value: null }],
])('contradiction() says nothing of a result of %s', (_, change) => {
  for (const bound of at)
    expect(
      contradiction('met', of(promise, bound, 65), { ...of(result, 'exact', 1), ...change }),
    ).toBe(null);
});
