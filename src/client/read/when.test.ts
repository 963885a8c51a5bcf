import { expect, test } from 'vitest';
import { when } from './when.ts';

const words = {
  'reader.by': 'by {date}',
  'reader.since': 'since {date}',
  'reader.span': '{start} to {end}',
};

test.each([
  ['2026', '2026'],
  ['../2026-06', 'by 2026-06'],
  ['2024-08-01/..', 'since 2024-08-01'],
  ['2024/2026', '2024 to 2026'],
  ['', ''],
])('when(%j, words) is %j', (period, said) => {
  expect(when(period, words)).toBe(said);
});

test('when(period, words) keeps the period where there are no words', () => {
  expect(when('../2026', {})).toBe('../2026');
});
