import { expect, test } from 'vitest';
import { near, suggester } from './suggest.ts';

test.each([
  ['suzho', ['huzhou', 'suzhou'], 'suzhou'],
  ['wrong', ['suzhou'], null],
  ['a', ['b'], null],
  ['ab', ['ac'], 'ac'],
  ['', ['a'], null],
  ['suzhou', [], null],
])('near(%j, %j) is %j', (word, candidates, expected) => {
  expect(near(word, candidates)).toBe(expected);
});

test('suggester() compares the first strangers with the candidates, and no more', () => {
  let asked = 0;
  const candidates = {
    *[Symbol.iterator]() {
      asked += 1;
      yield* ['suzhou', 'huzhou'];
    },
  };
  const near = suggester(candidates);
  const words = Array.from({ length: 1000 }, (_, nth) => `suzho${nth}`);
  const told = words.map((word) => near(word));
  expect(told.slice(0, 3)).toEqual(['suzhou', 'suzhou', 'suzhou']);
  expect(told.at(-1)).toBeNull();
  expect(asked).toBe(20);
  expect(near('suzho0')).toBe('suzhou');
  expect(asked).toBe(20);
});
