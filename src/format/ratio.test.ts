import { expect, it } from 'vitest';
import { rate, share, times } from './ratio.ts';

it.each([
  [1330700, 700000, '1.9 times', '1.9倍', '190%'],
  [2350400, 700000, '3.4 times', '3.4倍', '336%'],
  [1806, 4162, '0.43 times', '0.43倍', '43%'],
  [1400000, 700000, '2 times', '2倍', '200%'],
  [12300, 1000, '12 times', '12倍', '1230%'],
  [4344, 40900, '0.11 times', '0.11倍', '11%'],
])('times and share of %d to %d', (a, b, en, zh, part) => {
  expect([times(a, b, 'en'), times(a, b, 'zh'), share(a, b)]).toEqual([en, zh, part]);
});

it('times(1, 0) throws', () => {
  expect(() => times(1, 0, 'en')).toThrow('Division by Zero');
});

it.each([
  [60000, 3367579, '178'],
  [1330700, 12748262, '1,044'],
  [13, 148807, '0.87'],
])('rate(%d, %d, "en") is %s for every 10,000', (a, b, each) => {
  expect(rate(a, b, 'en')).toBe(each);
});
