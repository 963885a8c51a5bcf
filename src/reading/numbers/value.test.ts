import { expect, test } from 'vitest';
import { text } from './decimal.ts';
import { numeralValue } from './value.ts';

test.each([
  ['0.875万', '8750'],
  ['537.68万', '5376800'],
  ['1.5万亿', '1500000000000'],
  ['1,932.50', '1932.5'],
  ['12,345,678', '12345678'],
  ['两万五千', '25000'],
  ['一百零五', '105'],
  ['三百五', '350'],
  ['十八', '18'],
  ['二百一十', '210'],
  ['一万亿', '1000000000000'],
  ['二〇二三', '2023'],
  ['千万', '10000000'],
  ['半', '0.5'],
  ['一半', '0.5'],
  ['〇', '0'],
])('numeralValue(%j) is %s', (numeral, value) => {
  const read = numeralValue(numeral);
  expect(read && text(read.value)).toBe(value);
});

test.each(['10多万', '3几亿', '20余万'])('numeralValue(%j) is more than it says', (numeral) => {
  expect(numeralValue(numeral)?.more).toBe(true);
});

test.each(['5000,2023', '22.05.2020', '1,2', '十三五六', ''])(
  'numeralValue(%j) is no number',
  (numeral) => {
    expect(numeralValue(numeral)).toBeNull();
  },
);
