import { expect, test } from 'vitest';
import { isHighlighted, walk } from './highlighted.ts';

const keys = ['a', 'a:value', 'a:label', 'a:stem', 'b', 'word:sub', 'word:tag'];
const links = ['a~b', 'a~b:value', 'a~b:label', 'a~c:value'];

test.each([
  ['a mark and its value', ['a'], ['a', 'a:value']],
  ['several, and the value of their link', ['b', 'a'], ['a', 'a:value', 'b', 'a~b:value']],
  ['all that stands for a word', ['word'], ['word:sub', 'word:tag']],
  ['nothing that is not drawn', ['c', 'ab'], []],
])('isHighlighted(key, figures, isDrawn) holds for %s', (_, figures, lit) => {
  const all = [...keys, ...links];
  expect(all.filter((key) => isHighlighted(key, figures, (mark) => all.includes(mark)))).toEqual(
    lit,
  );
});

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, -1],
])('walk(%j, %i, 5) is %i', (key, at, to) => {
  expect(walk(key, at, 5)).toBe(to);
});
