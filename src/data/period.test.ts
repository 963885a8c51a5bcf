import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endText, isDay, parsePeriod } from './period.ts';

test.each([
  ['2020-11-30', '2020-11-30', '2020-11-30', '2020-11-30'],
  ['2023', '2023-01-01', '2023-12-31', '2023'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
  ['../2022-12-31', null, '2022-12-31', '2022-12-31'],
  ['2020-05-20/..', '2020-05-20', null, '2020-05-20'],
  ['2020-05/2023-05', '2020-05-01', '2023-05-31', '2023-05'],
  ['2024-08-01/2026-12-31', '2024-08-01', '2026-12-31', '2026-12-31'],
  ['2020/2020', '2020-01-01', '2020-12-31', '2020'],
])('parsePeriod(%j) runs from %j to %j', (text, start, end, last) => {
  const period = parsePeriod(text);
  expect(period).toEqual({ text, start, end });
  expect(period && endText(period)).toBe(last);
});

test.each([
  '',
  '..',
  '../..',
  '/',
  '2020/',
  '20',
  '2020-13',
  '2021-02-29',
  '2020-11-31',
  '2020-1-1',
  '2020-11-30T00:00',
  '2022/2020',
  '2020/2021/2022',
  '２０２０',
  '0000',
  ' 2020',
])('parsePeriod(%j) is refused', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test('parsePeriod(day) knows the days that isDay knows', () => {
  const date = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (when) => {
      const text = when.toISOString().slice(0, 10);
      expect(isDay(text)).toBe(true);
      expect(parsePeriod(text)).toEqual({ text, start: text, end: text });
    }),
  );
});
