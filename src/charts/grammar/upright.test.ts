import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import { upFromZero, upNear } from './upright.ts';

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
] as const)('upFromZero(%o) is %o', (values, domain) => {
  expect(upFromZero(values, '', pen).domain).toEqual(domain);
});

test('upNear([65, 67.6, 75]) leaves as much free over and under them as half their span', () => {
  const { domain, ticks } = upNear([65, 67.6, 75], '%', pen);
  expect(domain).toEqual([60, 80]);
  expect(ticks.map(({ text }) => text)).toEqual(['60%', '65%', '70%', '75%', '80%']);
});
