import { expect, test } from 'vitest';
import { shiftOf } from './shift.ts';

test.each([
  [null, { x: 0, y: 0, rest: '' }],
  ['translate(3)', { x: 3, y: 0, rest: '' }],
  ['translate(0.5, 10)translate(-1 2) rotate(4)', { x: -0.5, y: 12, rest: 'rotate(4)' }],
  ['rotate(4)', { x: 0, y: 0, rest: 'rotate(4)' }],
])('shiftOf(%j)', (transform, expected) => {
  expect(shiftOf(transform)).toEqual(expected);
});
