import { describe, expect, it } from 'vitest';
import { decimal, divide, round, shift, significant, subtract, text } from './decimal.ts';

describe('decimal', () => {
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
  ])('text(decimal(%d)) is %s', (value, written) => {
    expect(text(decimal(value))).toBe(written);
  });

  it.each([NaN, Infinity])('decimal(%d) throws', (value) => {
    expect(() => decimal(value)).toThrow('invalid number');
  });
});

describe('shift', () => {
  it.each([
    [17500, -4, '1.75'],
    [0.875, 4, '8750'],
    [537.68, 4, '5376800'],
    [3, -4, '0.0003'],
  ])('shift(%d, %d) is %s', (value, places, written) => {
    expect(text(shift(decimal(value), places))).toBe(written);
  });
});

describe('round', () => {
  it.each([
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [1.004, 2, '1'],
    [2.5, 0, '3'],
    [0.5, 2, '0.5'],
  ])('round(%d, %d) is %s', (value, decimals, written) => {
    expect(text(round(decimal(value), decimals))).toBe(written);
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
  ])('significant(%d, %d) is %s', (value, count, written) => {
    expect(text(significant(decimal(value), count))).toBe(written);
  });
});

describe('arithmetic', () => {
  it.each([
    [546.65, 537.68, '8.97'],
    [0.3, 0.1, '0.2'],
    [4162, 4344, '-182'],
  ])('subtract(%d, %d) is %s', (a, b, written) => {
    expect(text(subtract(decimal(a), decimal(b)))).toBe(written);
  });

  it.each([
    [1330700, 700000, 3, '1.901'],
    [-1, 3, 2, '-0.33'],
    [2, 3, 2, '0.67'],
    [66.67, 100, 4, '0.6667'],
  ])('divide(%d, %d, %d) is %s', (a, b, decimals, written) => {
    expect(text(divide(decimal(a), decimal(b), decimals))).toBe(written);
  });

  it('divide(1, 0, 2) throws', () => {
    expect(() => divide(decimal(1), decimal(0), 2)).toThrow('invalid divisor: 0');
  });
});
