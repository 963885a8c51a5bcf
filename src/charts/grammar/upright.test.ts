import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import { rise } from './upright.ts';

const pen = createPen(fixtureLedger(), 'en', 'wide', 'a test');

test.each([
  [
    [4.7, 5],
    [0, 5],
  ],
  [
    [2280, 3200],
    [0, 3500],
  ],
  [
    [1900, 25_000],
    [0, 25_000],
  ],
] as const)('rise(%o, from zero) is %o', (values, domain) => {
  expect(rise(values, false, '', pen).domain).toEqual(domain);
});

test('rise([65, 67.6, 75], near) leaves as much free over and under them as half their span', () => {
  const { domain, ticks } = rise([65, 67.6, 75], true, '%', pen);
  expect(domain).toEqual([60, 80]);
  expect(ticks.map(({ text }) => text)).toEqual(['60%', '65%', '70%', '75%', '80%']);
});
