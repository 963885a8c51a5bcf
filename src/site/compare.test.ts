import { expect, it, test } from 'vitest';
import { ledger } from '../data/current.ts';
import type { Place } from '../data/schema/places.ts';
import { comparisons, pairsOf, silentIn } from './compare.ts';

const places = ledger.places.filter(({ compared }) => compared);
const ids = (list: readonly Place[]): readonly string[] => list.map(({ id }) => id);

test('pairsOf(places) are every two, once', () => {
  expect(pairsOf(places).map(ids)).toEqual([
    ['suzhou', 'huzhou'],
    ['suzhou', 'dongtou'],
    ['huzhou', 'dongtou'],
  ]);
  expect(pairsOf(places.slice(1))).toHaveLength(1);
});

it.each([
  ['unemployment', ['suzhou', 'huzhou'], ['suzhou']],
  ['unemployment', ['huzhou', 'dongtou'], []],
  ['disputes', ['huzhou', 'dongtou'], ['huzhou']],
  ['wages', ['suzhou', 'huzhou'], ['suzhou', 'huzhou']],
])('silentIn(cells of %s, %j) are %j', (topic, pair, silent) => {
  const row = comparisons(ledger).find((each) => each.topic.id === topic);
  const found = pairsOf(places).find((each) => ids(each).join() === pair.join());
  expect(row && found && ids(silentIn(row.cells, found))).toEqual(silent);
});
