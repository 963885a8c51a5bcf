import { expect, test } from 'vitest';
import { figuresOfKey, isKey, linkKey, partKey } from './keys.ts';

test.each([
  ['suzhou-filings-2020-11-30', true],
  ['suzhou-filings-2020-11-30:stem', true],
  ['suzhou:new-urban-jobs', true],
  ['a~b', true],
  ['a-1~b-2:band', true],
  ['', false],
  ['7', false],
  ['a:1', false],
  ['A', false],
  ['a~', false],
  ['a b', false],
])('isKey(%j) is %j', (key, expected) => {
  expect(isKey(key)).toBe(expected);
});

test.each([
  ['a', ['a']],
  [partKey('a', 'stem'), ['a']],
  [linkKey('a', 'b'), ['a', 'b']],
  [linkKey('a', 'b', 'band'), ['a', 'b']],
])('figuresOfKey(%j)', (key, figures) => {
  expect(figuresOfKey(key)).toEqual(figures);
});
