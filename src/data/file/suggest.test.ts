import { expect, test } from 'vitest';
import { near } from './suggest.ts';

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
