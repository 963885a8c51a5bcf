import { expect, test } from 'vitest';
import { measure } from './measure.ts';

test.each([
  ['', 0],
  ['一', 1.03],
  ['就业账本', 4.12],
  ['，', 1.03],
])('measure(%j, 1) is %d em', (text, em) => {
  expect(measure(text, 1)).toBeCloseTo(em);
});

test('measure(text) grows with its size and never shrinks with more text', () => {
  expect(measure('537.68万', 20)).toBeCloseTo(2 * measure('537.68万', 10));
  expect(measure('537.68万人', 10)).toBeGreaterThan(measure('537.68万', 10));
});

test('measure(a character no face holds) takes the widest', () => {
  expect(measure('≈', 10)).toBeCloseTo(10.3);
});

test('measure(digits) is the same for every digit, so columns of numbers stand still', () => {
  expect(new Set(Array.from('0123456789', (digit) => measure(digit, 10))).size).toBe(1);
});
