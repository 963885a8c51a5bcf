import { describe, expect, it } from 'vitest';
import { full, number, percent } from './number.ts';

describe('number', () => {
  it.each([
    [5376800, '5.38 million', '537.68万'],
    [8473100, '8.47 million', '847.31万'],
    [17500, '17,500', '1.75万'],
    [40900, '40,900', '4.09万'],
    [700000, '700,000', '70万'],
    [150000000, '150 million', '1.5亿'],
    [3213000000, '3.21 billion', '32.13亿'],
    [123456000, '123 million', '12345.6万'],
    [123456789, '123 million', '1.23亿'],
    [12748262, '12.7 million', '1274.83万'],
    [29514, '29,514', '2.9514万'],
    [4162, '4,162', '4162'],
    [8750, '8,750', '8750'],
    [9999, '9,999', '9999'],
    [10000, '10,000', '1万'],
    [999999, '999,999', '99.9999万'],
    [1000000, '1 million', '100万'],
    [2000000, '2 million', '200万'],
    [999600000, '1 billion', '99960万'],
    [0, '0', '0'],
    [66.67, '66.67', '66.67'],
    [67.6, '67.6', '67.6'],
    [-89700, '−89,700', '−8.97万'],
  ])('number(%d) is %s and %s', (value, en, zh) => {
    expect([number(value, 'en'), number(value, 'zh')]).toEqual([en, zh]);
  });

  it('number never shows the dust of binary fractions', () => {
    for (let step = 0; step < 5000; step += 1) {
      const written = number(Number(`${step}.${String(step % 100).padStart(2, '0')}`) * 1, 'zh');
      expect(written).toMatch(/^\d+(?:\.\d{1,2})?[万亿]?$/);
    }
  });
});

describe('full', () => {
  it.each([
    [5376800, '5,376,800', '537.68万'],
    [12748262, '12,748,262', '1274.8262万'],
    [5000000000, '5,000,000,000', '50亿'],
    [40900, '40,900', '4.09万'],
    [4162, '4,162', '4162'],
    [1234.5678, '1,234.5678', '1234.5678'],
    [-1932, '−1,932', '−1932'],
  ])('full(%d) is %s and %s', (value, en, zh) => {
    expect([full(value, 'en'), full(value, 'zh')]).toEqual([en, zh]);
  });
});

it("percent(67.6, 'en') is 67.6%", () => {
  expect(percent(67.6, 'en')).toBe('67.6%');
});
