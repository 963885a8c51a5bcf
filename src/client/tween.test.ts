import { expect, test } from 'vitest';
import { ease, isMoving, shape, tween } from './tween.ts';

test.each([
  ['12.5', '-3', '4.75'],
  ['M0,0L10,20', 'M10,10L-30,40', 'M5,5L-10,30'],
  ['translate(0.5,10) rotate(-90)', 'translate(2,20) rotate(0)', 'translate(1.25,15) rotate(-45)'],
  ['0.32em', '0.72em', '0.52em'],
  ['1e-7', '1', '0.5'],
  ['.5', '1', '0.75'],
  ['4 2', '2 4', '3 3'],
])('tween(%j, %j)(0.5)', (from, to, half) => {
  const way = tween(from, to);
  expect(way?.(0.5)).toBe(half);
  expect(way?.(0)).toBe(tween(from, from)?.(0));
  expect(way?.(1)).toBe(tween(to, to)?.(1));
});

test.each([
  ['M0,0L10,20', 'M0,0H10'],
  ['none', '3 2'],
  ['12px', '1em'],
  ['M0,0A5,5,0,0,1,9,9', 'M0,0A5,5,0,1,1,9,9'],
  ['M0,0A5,5,0,0,0,9,9', 'M0,0A5,5,0,0,1,9,9'],
  ['translate(1,2)', 'rotate(1,2)'],
])('tween(%j, %j) is null: their shapes differ', (from, to) => {
  expect(tween(from, to)).toBeNull();
});

test('shape(arc) keeps the flags and nothing else', () => {
  expect(shape('M1,2A5,5,0,0,1,9,9Z')).toBe(shape('M3,4A7,6,30,0,1,1,0Z'));
});

test.each(['x', 'cx', 'cy', 'r', 'x1', 'y2', 'd', 'dy', 'width', 'points', 'stroke-width'])(
  'isMoving(%j)',
  (name) => {
    expect(isMoving(name)).toBe(true);
  },
);

test.each(['fill', 'stroke', 'class', 'data-key', 'data-sign'])('isMoving(%j) is false', (name) => {
  expect(isMoving(name)).toBe(false);
});

test('ease(share) runs from 0 to 1, near cubic-bezier(.3, 0, .1, 1), and never back', () => {
  expect([ease(0), ease(1)]).toEqual([0, 1]);
  expect(ease(0.275)).toBeCloseTo(0.5, 1);
  expect(ease(0.506)).toBeCloseTo(0.844, 1);
  const steps = Array.from({ length: 101 }, (_, i) => ease(i / 100));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});
