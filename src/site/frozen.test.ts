import { expect, test } from 'vitest';
import { byVersion, frozenVersion } from './frozen.ts';

test.each([
  [['1.10.0', '1.9.0', '1.2.3'], '1.10.0'],
  [['2.0.0', '10.0.0'], '10.0.0'],
  [['1.0.1', '1.0.1'], '1.0.1'],
])('the newest of %j is %s', (versions, newest) => {
  expect(versions.toSorted(byVersion).at(-1)).toBe(newest);
});

test('frozenVersion(chart) is none for a chart that no version holds', () => {
  expect(frozenVersion({ id: 'no-such-chart' }, 'en')).toBeNull();
});
