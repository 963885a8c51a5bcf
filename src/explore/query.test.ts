import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filters, groupings, orders, readQuery, writeQuery } from './query.ts';

test.each([
  ['', ''],
  ['?place=suzhou&q=training', '?q=training&place=suzhou'],
  ['?sort=value&group=place&draw=1', undefined],
  ['?sort=colour&group=id&draw=2&other=1', ''],
  ['?q=%20a%20b%20', '?q=a+b'],
  ['?q=%E8%8B%8F%E5%B7%9E&measure=jobs%2Fpoor', undefined],
])('writeQuery(readQuery(%j))', (search, written = search) => {
  expect(writeQuery(readQuery(search))).toBe(written);
});

test('readQuery(writeQuery(any state)) is that state', () => {
  const word = fc
    .string({ unit: fc.constantFrom(...Array.from('a+&=?#%/苏 "<')) })
    .map((text) => text.trim());
  const list = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...words);
  const state = fc.record({
    ...Object.fromEntries(filters.map((filter) => [filter, word])),
    q: word,
    sort: list(orders),
    group: list(groupings),
    draw: list(['1']),
  });
  fc.assert(
    fc.property(state, (given) => {
      const query = { ...readQuery(''), ...given };
      expect(readQuery(writeQuery(query))).toEqual(query);
    }),
  );
});
