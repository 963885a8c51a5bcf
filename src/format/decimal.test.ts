import { describe, expect, it } from 'vitest';
import { exact, round, shift, significant } from './decimal.ts';

describe('exact', () => {
  it.each([
    [5376800, '5376800'],
    [0.875, '0.875'],
    [66.67, '66.67'],
    [-0.5, '-0.5'],
    [-12, '-12'],
    [0, '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [2.5e-7, '0.00000025'],
  ])('exact(%d) is %s', (value, written) => {
    expect(exact(value).toString()).toBe(written);
  });

  it.each([NaN, Infinity])('exact(%d) throws', (value) => {
    expect(() => exact(value)).toThrow('invalid number');
  });
});

describe('shift', () => {
  it.each([
    [17500, -4, '1.75'],
    [0.875, 4, '8750'],
    [537.68, 4, '5376800'],
    [3, -4, '0.0003'],
  ])('shift(%d, %d) is %s', (value, places, written) => {
    expect(shift(exact(value), places).toString()).toBe(written);
  });
});

describe('round', () => {
  it.each([
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [1.004, 2, '1'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.5, 2, '0.5'],
  ])('round(%d, %d) is %s', (value, decimals, written) => {
    expect(round(exact(value), decimals).toString()).toBe(written);
  });
});

describe('significant', () => {
  it.each([
    [5.3768, 3, '5.38'],
    [150, 3, '150'],
    [1234, 3, '1234'],
    [999.6, 3, '1000'],
    [0.04567, 2, '0.046'],
    [2, 3, '2'],
    [0, 3, '0'],
    [0.1, 12, '0.1'],
    [-0.04567, 2, '-0.046'],
  ])('significant(%d, %d) is %s', (value, count, written) => {
    expect(significant(exact(value), count).toString()).toBe(written);
  });
});
