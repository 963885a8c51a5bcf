import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createLedger } from '../../data/ledger.ts';
import type { Figure } from '../../data/schema/figures.ts';
import { figure } from '../../format/fixture.ts';
import { createPen } from '../pen.ts';
import { rowsOf, spansOf, yearsOf } from './calendar-lane.ts';

const period = (start: string | null, end: string | null): Figure['period'] => ({
  text: 'any',
  start,
  end,
});
const figures = [
  figure({ id: 'open', period: period(null, '2022-12-31') }),
  figure({ id: 'month', period: period('2020-05-01', '2023-05-31') }),
  figure({ id: 'year', period: period('2024-01-01', '2024-12-31') }),
  figure({ id: 'endless', period: period('2024-01-01', null) }),
  figure({ id: 'undated', period: null }),
];
const pen = createPen(createLedger({ ...fixtureLedger(), figures }), 'en', 'wide', 'a test');
const lane = (ids: readonly string[]) => ({ name: { en: 'A lane', zh: '一行' }, figures: ids });

test.each([
  [['open', 'month'], '2020-05-01', '2023-05-31', 2020, 2024],
  [['year'], '2024-01-01', '2024-12-31', 2024, 2025],
])('spansOf(a lane of %j) is from %s to %s, in whole years %d to %d', (ids, ...expected) => {
  const spans = spansOf(rowsOf([lane(ids)], pen));
  const years = yearsOf(spans).map((year) => year.getUTCFullYear());
  const days = spans.flatMap(({ from, to }) => [from, to]).map((day) => day.toISOString());
  expect([...days.map((day) => day.slice(0, 10)), years[0], years.at(-1)]).toEqual(expected);
});

test.each([
  ['endless', 'missing end of the period: endless'],
  ['undated', 'missing end of the period: undated'],
  ['open', 'missing first day of a lane: open'],
])('spansOf(a lane of %s) throws', (id, message) => {
  expect(() => spansOf(rowsOf([lane([id])], pen))).toThrow(message);
});

test('spansOf(an empty lane) is none, and draws no mark', () => {
  const rows = rowsOf([{ ...lane(['undated']), empty: true }], pen);
  expect(rows.flatMap(({ marks }) => marks)).toEqual([]);
  expect(spansOf(rows)).toEqual([]);
});
