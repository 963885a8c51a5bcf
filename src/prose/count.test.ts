import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { fixture } from '../format/fixture.ts';
import type { Where } from './condition.ts';
import { counted } from './count.ts';

const may = { document: 'suzhou-2020-measures' };
const plan = { document: 'dongtou-2023-plan' };

test.each<[string, Where, number]>([
  ['promises', {}, 3],
  ['promises', { place: 'suzhou' }, 2],
  ['projections', {}, 1],
  ['asked', {}, 3],
  ['answered', {}, 2],
  ['promises', { answered: 'yes' }, 2],
])('counted(%s, %j) of a small ledger is %d', (what, where, count) => {
  expect(counted(what, where, fixture).count).toBe(count);
});

// A document is read once: what it holds does not change with the next one.
test.each<[string, Where, number]>([
  ['promises', may, 8],
  ['promises', { document: 'huzhou-2024-plan' }, 22],
  ['promises', plan, 23],
  ['promises', { ...may, indicator: 'harmonious-firms' }, 1],
  ['targets', plan, 93],
  ['targets', { ...may, indicator: 'harmonious-firms' }, 2],
  ['asked', may, 11],
  ['answered', may, 3],
  ['promises', { ...may, asked: 'yes' }, 8],
  ['asked', { ...may, due: 'in-time' }, 3],
  ['asked', { ...may, due: 'later' }, 5],
  ['asked', { ...may, due: 'undated' }, 3],
  ['targets', { ...plan, due: 'in-time' }, 0],
  ['results', { published: '2021', speaks: 'yes' }, 3],
  ['targets', { speaks: 'yes' }, 0],
  ['figures', { ...plan, status: 'baseline' }, 17],
  ['figures', { ...plan, status: 'baseline', stated: 'number' }, 14],
])('counted(%s, %j) is %d', (what, where, count) => {
  expect(counted(what, where, ledger).count).toBe(count);
});

test('counted(promises, …) has the ids of their targets that meet all conditions', () => {
  const where = { indicator: 'labour-checkups', bound: 'exact', asked: 'yes' };
  expect(counted('promises', where, ledger)).toEqual({
    count: 1,
    ids: ['dongtou-labour-checkups-2023-target'],
  });
});

test.each(['asked', 'answered'])('counted(%s) counts each figure once', (what) => {
  const { ids } = counted(what, {}, ledger);
  expect(ids.length).toBe(new Set(ids).size);
});

test('counted(answered) has just the promises that a result speaks to', () => {
  const expected = ledger.answers.filter(({ result }) => result !== null);
  expect(new Set(counted('answered', {}, ledger).ids)).toEqual(
    new Set(expected.map(({ promise }) => promise)),
  );
});

test.each<[string, Where, string]>([
  ['everything', {}, 'unknown count: everything'],
  ['promises', { status: 'reported' }, 'unknown condition: status (it is target)'],
  ['promises', { answered: 'no' }, 'unknown answer: no'],
  ['figures', { stated: 'dash' }, 'unknown form: dash'],
])('counted(%s, %j) throws', (what, where, message) => {
  expect(() => counted(what, where, ledger)).toThrow(message);
});
