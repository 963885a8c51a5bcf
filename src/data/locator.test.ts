import { expect, test } from 'vitest';
import { compareLocators, parseLocator } from './locator.ts';

test.each([
  ['p12n3', { paragraph: 12, ordinal: 3 }],
  ['p7', { paragraph: 7, ordinal: 0 }],
  ['p0n1', null],
  ['p1n0', null],
  ['p01n1', null],
  ['P1N1', null],
  ['p1n1 ', null],
  ['', null],
])('parseLocator(%j) is %j', (text, expected) => {
  expect(parseLocator(text)).toEqual(expected);
});

test('compareLocators(a, b) sorts as a reader meets them', () => {
  const sorted = ['p2', 'p2n9', 'p2n10', 'p10n1'];
  expect(sorted.toReversed().sort(compareLocators)).toEqual(sorted);
});
