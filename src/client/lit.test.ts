import { expect, test } from 'vitest';
import { litKeys, walk } from './lit.ts';

const keys = ['a', 'a:value', 'a:label', 'a:stem', 'b', 'word:sub', 'word:tag'];
const links = ['a~b', 'a~b:value', 'a~b:label', 'a~c:value'];

test.each([
  ['a mark and its value', ['a'], ['a', 'a:value']],
  ['several', ['b', 'a'], ['a', 'a:value', 'b', 'a~b:value']],
  ['all that stands for a word', ['word'], ['word:sub', 'word:tag']],
  ['nothing that is not drawn', ['c', 'ab'], []],
])('litKeys(figures, keys) names %s', (_, figures, lit) => {
  expect(litKeys(figures, [...keys, ...links])).toEqual(lit);
});

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, undefined],
])('walk(%j, %i, 5) is %j', (key, at, to) => {
  expect(walk(key, at, 5)).toBe(to);
});
