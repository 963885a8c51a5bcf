import { expect, test } from 'vitest';
import { gridOf, partsOf, unitOf } from './squares-fit.ts';

test.each([
  [[40_900, 17_500], 100],
  [[500], 1],
  [[501, 3], 10],
])('unitOf(%j) is %d', (values, unit) => {
  expect(unitOf(values)).toBe(unit);
});

test.each([
  [[409], 420, { rows: 16, step: 26 }],
  [[409, 175], 336, { rows: 10, step: 16 }],
])('gridOf(%j, %d, wide) is %j', (counts, room, grid) => {
  expect(gridOf(counts, room, 'wide')).toEqual(grid);
});

test('gridOf(a count, no room, wide) throws', () => {
  expect(() => gridOf([409], 0, 'wide')).toThrow('no squares fit 0 px');
});

test.each([
  [0, 3],
  [0, 43.44],
  [43.44, 365.56],
  [0.25, 0.5],
])('partsOf(%d, %d) covers just so many squares', (skip, count) => {
  const parts = partsOf(skip, count, { rows: 10, step: 16 });
  const area = parts.reduce((sum, [, , width, height]) => sum + width * height, 0);
  expect(area / 14 ** 2).toBeCloseTo(count, 6);
});

test('partsOf(part, rest) begins where the part ends', () => {
  const [[x, y] = []] = partsOf(43.5, 10, { rows: 10, step: 16 });
  expect([x, y]).toEqual([4 * 16, 3 * 16 + 7]);
});
