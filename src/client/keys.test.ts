import { expect, test } from 'vitest';
import { figuresOf, ranking } from './keys.ts';

test.each([
  ['suzhou-filings-2020', ['suzhou-filings-2020']],
  ['suzhou-filings-2020:label', ['suzhou-filings-2020']],
  ['target~result', ['target', 'result']],
  ['target~result:label', ['target', 'result']],
])('figuresOf(%j)', (key, figures) => {
  expect(figuresOf(key)).toEqual(figures);
});

test.each([
  ['a', 0],
  ['a:label', 0],
  ['b:ring', 1],
  ['c', 2],
  ['a~c', 2],
  ['nowhere', 0],
])('ranking(keys)(%j) is row %i', (key, row) => {
  expect(ranking(['a', 'b:ring', 'a:label', 'b', 'c'])(key)).toBe(row);
});
