import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import { columns } from './columns.ts';
import { logarithmic } from './logarithmic.ts';

const ledger = fixtureLedger();
const [left, right] = columns.wide.plot;

test.each([
  [[1800, 2_350_400], 1000, ['1,000', '10,000', '100,000', '1 million']],
  [[1000, 10_000], 1000, ['1,000', '10,000']],
  [[30, 50], 10, ['10']],
])('logarithmic(%j) begins at %d and numbers %j', (values, first, numbers) => {
  const { at, ticks } = logarithmic(values, createPen(ledger, 'en', 'wide', 'a test'));
  expect(at(first)).toBeCloseTo(left);
  expect(at(Math.max(...values))).toBeCloseTo(right);
  expect(ticks.map(({ text }) => text).reverse()).toEqual(numbers);
});

test('logarithmic(values) rules a power of ten whose number has no room', () => {
  const { ticks } = logarithmic([1800, 2_350_400], createPen(ledger, 'en', 'narrow', 'a test'));
  expect(ticks.map(({ text }) => text)).toEqual(['1 million', '', '10,000', '1,000']);
});
