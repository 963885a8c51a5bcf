import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { figure } from '../../format/fixture.ts';
import { createPen } from '../pen.ts';
import { columns } from './columns.ts';
import { dayOf, daysAcross, daysUntil, yearsAcross } from './time.ts';

const pen = createPen(fixtureLedger(), 'en', 'wide', 'a test');
const day = (iso: string): Date => new Date(iso);

test.each([
  [
    [2022, 2024],
    [0, 300],
    ['2022', '2023', '2024'],
    [50, 150, 250],
  ],
  [
    [2022, 2024],
    [0, 60],
    ['2022', '2023', '2024'],
    [10, 30, 50],
  ],
  [[2022], [0, 100], ['2022'], [50]],
] as const)('yearsAcross(%o, %o) has a column for %o, in its middle', (years, span, texts, at) => {
  const axis = yearsAcross(years, span, pen);
  expect(axis.ticks.map(({ value }) => String(value))).toEqual(texts);
  expect(axis.ticks.map(({ value }) => axis.at(value))).toEqual(at);
});

test('yearsAcross(…) shortens its years where a column has no room', () => {
  const texts = yearsAcross(
    [2022, 2027],
    [8, 182],
    createPen(pen.ledger, 'en', 'narrow', 'a test'),
  );
  expect(texts.ticks[0]?.text).toBe('’22');
});

test('daysAcross(two days) begins with the month of the first and goes on after the last', () => {
  const { ends, ticks } = daysAcross([day('2020-05-22'), day('2022-12-31')], [0, 100]);
  expect(ends[0]).toEqual(day('2020-05-01'));
  expect(Number(ends[1])).toBeGreaterThan(Number(day('2023-06-01')));
  expect(ticks.map(({ text }) => text)).toEqual(['2021', '2022', '2023']);
});

test.each([
  [['2020-01-01', '2021-09-14'], '2019-07-01', ['2020', '2021']],
  [['2021-09-14', '2020-01-01'], '2019-07-01', ['2020', '2021']],
  [['2022-03-01'], '2021-09-01', ['2022']],
])('daysUntil(%j) begins half a year before, on %s', (days, start, years) => {
  const { ends, at, ticks } = daysUntil(days.map(day), pen);
  expect(at(day(start))).toBeCloseTo(columns.wide.plot[0]);
  expect(at(ends[1])).toBeCloseTo(columns.wide.plot[1]);
  expect(Number(ends[1])).toBe(Math.max(...days.map((iso) => Number(day(iso)))));
  expect(ticks.map(({ text }) => text)).toEqual(years);
});

test('dayOf(a figure without a period) throws with its id', () => {
  expect(() => dayOf(figure({ id: 'undated', period: null }))).toThrow(
    'missing end of the period: undated',
  );
});
