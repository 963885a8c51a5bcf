import { expect, test } from 'vitest';

import { parsePeriod } from '../data/period.ts';
import type { Answer } from '../data/schema/answers.ts';
import type { Figure, Status } from '../data/schema/figures.ts';
import { figure, fixture } from '../format/fixture.ts';
import { besides, dueDays, newest, reportedOf, unreported } from './due.ts';

const row = (id: string, status: Status, period: string, place = 'suzhou'): Figure =>
  figure({ id, status, place, period: parsePeriod(period) });

const figures = [
  row('late', 'target', '2024/2026'),
  row('early', 'target', '../2020-12-31'),
  row('other', 'target', '2026', 'huzhou'),
  row('forecast', 'projection', '2026'),
  row('result', 'reported', '2020'),
  row('unknown', 'target', ''),
  row('open', 'target', '2020/..'),
];
const answer = (promise: string, result: string | null): Answer => ({
  promise,
  result,
  verdict: result === null ? 'unreported' : 'met',
  caveat: { en: '', zh: '' },
});
const byId = (id: string): Figure => {
  const found = figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`unknown figure: ${id}`);
  return found;
};
const ledger = { ...fixture, figures, figure: byId, answers: [answer('early', null)] };

test('dueDays(ledger) are the days on which targets end, and nothing else', () => {
  expect(dueDays(ledger).map(({ day, targets }) => [day, targets.map(({ id }) => id)])).toEqual([
    ['2020-12-31', ['early']],
    ['2026-12-31', ['late', 'other']],
  ]);
});

test.each([
  ['suzhou', '2020-12-31', [], ['early']],
  ['suzhou', '2020-12-30', [], []],
  ['suzhou', '2026-12-31', [], ['early', 'late']],
  ['huzhou', '2026-12-31', [], ['other']],
  ['suzhou', '2026-12-31', [answer('early', 'result')], ['late']],
])('unreported(ledger, %j, %j) with answers %j are %j', (place, by, answers, ids) => {
  expect(unreported({ ...ledger, answers }, place, by).map(({ id }) => id)).toEqual(ids);
});

test('reportedOf(target, ledger) are the results that answer it', () => {
  const answers = [answer('early', 'result'), answer('late', null)];
  expect(reportedOf(byId('early'), { ...ledger, answers })).toEqual([byId('result')]);
  expect(reportedOf(byId('late'), { ...ledger, answers })).toEqual([]);
});

test('besides(promises, ledger) are results of their series that answer none of them', () => {
  const [early, late] = [byId('early'), byId('late')];
  const of = (answers: readonly Answer[], ...promises: readonly Figure[]): unknown =>
    besides(promises, { ...ledger, answers }).map(({ result, isEarly }) => [result.id, isEarly]);
  const day = ledger.document(early.document).published;
  expect(of([], late)).toEqual([['result', day <= '2026-12-31']]);
  expect(of([answer('early', 'result')], early)).toEqual([]);
  expect(of([answer('early', 'result')], late)).toEqual([['result', true]]);
  expect(of([], byId('other'))).toEqual([]);
  expect(of([], byId('unknown'))).toEqual([['result', false]]);
});

test.each([
  [['2020-05-22', '2026-11-21', '2024-07-31'], '2026-11-21'],
  [['2020-05-22'], '2020-05-22'],
])('newest(%j) is %j', (days, day) => {
  expect(newest(days)).toBe(day);
});
