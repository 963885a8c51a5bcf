import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { origin, spot } from './spot.ts';

test.each([
  [null, { x: 0, y: 0, rest: '' }],
  ['translate(3)', { x: 3, y: 0, rest: '' }],
  ['translate(0.5, 10)translate(-1 2) rotate(4)', { x: -0.5, y: 12, rest: 'rotate(4)' }],
  ['rotate(4)', { x: 0, y: 0, rest: 'rotate(4)' }],
])('spot(%j)', (transform, expected) => {
  expect(spot(transform)).toEqual(expected);
});

test('origin(mark) adds up the groups around it, up to a mark that holds it', () => {
  const { document } = parseHTML(`<svg><g transform="translate(10,20)"><g>
    <g data-key="a" transform="translate(1,1)"><circle data-key="b"/></g></g></g></svg>`);
  const [outer, inner] = document.querySelectorAll('[data-key]');
  expect(outer && origin(outer)).toMatchObject({ x: 10, y: 20 });
  expect(inner && origin(inner)).toMatchObject({ x: 0, y: 0 });
});
