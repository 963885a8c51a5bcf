import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import { columns } from './columns.ts';
import { overTime } from './spans.ts';

const pen = createPen(fixtureLedger(), 'en', 'wide', 'a test');
const [left, right] = columns.wide.plot;

test.each([
  [['2020-01-01', '2021-09-14'], '2019-07-01', ['2020', '2021']],
  [['2021-09-14', '2020-01-01'], '2019-07-01', ['2020', '2021']],
  [['2022-03-01'], '2021-09-01', ['2022']],
])('overTime(%j) begins half a year before, on %s', (days, start, years) => {
  const dates = days.map((day) => new Date(day));
  const { at, ticks } = overTime(dates, pen);
  expect(at(new Date(start))).toBeCloseTo(left);
  expect(at(new Date(Math.max(...dates.map(Number))))).toBeCloseTo(right);
  expect(ticks.map(({ text }) => text)).toEqual(years);
});
