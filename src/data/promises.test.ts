import { expect, test } from 'vitest';
import { fixtureLedger } from './fixture.ts';
import { parsePeriod } from './period.ts';
import { projections, promises, seriesKey } from './promises.ts';
import type { Figure } from './schema/figures.ts';

const sound = fixtureLedger().figure('suzhou-training-2022-target');
const figure = (given: Partial<Figure>): Figure => ({ ...sound, ...given });

const level = figure({
  id: 'level',
  indicator: 'jobs',
  status: 'baseline',
  value: null,
  word: { en: '—', zh: '——' },
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
const result = figure({ id: 'result', indicator: 'pay', status: 'reported' });
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
  expect(projections({ figures }).map(({ key }) => key)).toEqual(['suzhou:training']);
  const both = [...figures, figure({ id: 'promise', status: 'target' })];
  expect(projections({ figures: both })).toEqual([]);
  expect(promises({ figures: both })).toContainEqual(
    expect.objectContaining({ key: 'suzhou:training', projections: [forecast] }),
  );
});

test.each([
  [{ place: null }, 'unstated:training'],
  [{ group: 'women' }, 'suzhou:training:women'],
])('seriesKey(%j) is %s', (given, key) => {
  expect(seriesKey(figure({ id: 'any', ...given }))).toBe(key);
});
