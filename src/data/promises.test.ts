import { expect, test } from 'vitest';
import { figure } from '../format/fixture.ts';
import { parsePeriod } from './period.ts';
import { projections, promises, seriesKey } from './promises.ts';

const level = figure({
  id: 'level',
  indicator: 'jobs',
  status: 'baseline',
  value: null,
  word: '—',
});
const later = figure({
  id: 'later',
  indicator: 'jobs',
  status: 'target',
  period: parsePeriod('2024'),
});
const sooner = figure({
  id: 'sooner',
  indicator: 'jobs',
  status: 'target',
  period: parsePeriod('2023'),
});
const undated = figure({ id: 'undated', indicator: 'jobs', status: 'target', period: null });
const forecast = figure({ id: 'forecast', status: 'projection' });
const women = figure({ id: 'women', indicator: 'jobs', group: 'women', status: 'target' });
const result = figure({ id: 'result', indicator: 'pay' });
const figures = [level, undated, later, sooner, forecast, women, result];

test('promises(ledger) has a series once, with its targets in time and its level', () => {
  expect(promises({ figures })).toEqual([
    {
      key: 'suzhou:jobs',
      place: 'suzhou',
      indicator: 'jobs',
      group: null,
      targets: [sooner, later, undated],
      projections: [],
      baseline: level,
    },
    expect.objectContaining({ key: 'suzhou:jobs:women', targets: [women], baseline: null }),
  ]);
});

test('projections(ledger) has the series that nobody promised', () => {
  expect(projections({ figures }).map(({ key }) => key)).toEqual(['suzhou:filings']);
  const both = [...figures, figure({ id: 'promise', status: 'target' })];
  expect(projections({ figures: both })).toEqual([]);
  expect(promises({ figures: both })).toContainEqual(
    expect.objectContaining({ key: 'suzhou:filings', projections: [forecast] }),
  );
});

test.each([
  [{ place: null }, 'unstated:filings'],
  [{ group: 'women' }, 'suzhou:filings:women'],
])('seriesKey(%j) is %s', (given, key) => {
  expect(seriesKey(figure({ id: 'any', ...given }))).toBe(key);
});
