import { expect, it, test } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import type { Place } from '../data/schema/places.ts';
import { comparisons, pairsOf, silentIn } from './compare.ts';

const ledger = fixtureLedger();
const [one] = ledger.places;
const [figure] = ledger.figures;
if (one === undefined || figure === undefined) throw new Error('missing rows');

/** Invented places, so that no document which is added changes what is told of them. */
const places = ['a', 'b', 'c'].map((id): Place => ({ ...one, id }));
const ids = (list: readonly Place[]): readonly string[] => list.map(({ id }) => id);

test('pairsOf(places) are every two, once', () => {
  expect(pairsOf(places).map(ids)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(pairsOf(places.slice(1))).toHaveLength(1);
});

it.each([
  [['a', 'b', 'c'], ['a', 'b'], []],
  [['b', 'c'], ['a', 'b'], ['a']],
  [['b'], ['a', 'c'], ['a', 'c']],
])('silentIn(cells in which %j speak, %j) are %j', (speaking, pair, silent) => {
  const cells = places.map((place) => ({
    place,
    figures: speaking.includes(place.id) ? [figure] : [],
  }));
  const found = pairsOf(places).find((each) => ids(each).join() === pair.join());
  expect(found && ids(silentIn(cells, found))).toEqual(silent);
});

test('comparisons(ledger) have a cell for each compared place, also where it says nothing', () => {
  const [first, ...others] = comparisons({
    ...ledger,
    places: [...ledger.places, ...places],
  });
  expect(others).toEqual([]);
  expect(first?.topic.id).toBe('training');
  expect(first?.cells.map(({ place, figures }) => [place.id, figures.length > 0])).toEqual([
    ['suzhou', true],
    ...places.map(({ id }) => [id, false]),
  ]);
});
