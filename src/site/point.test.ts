import { expect, test } from 'vitest';
import { findChart } from '../charts/registry.ts';
import { findState } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import { pointed, type Pointing } from './point.ts';

const chart = findChart('unemployment-ceilings');
const at = (pointing: Pointing): readonly string[] =>
  pointed(pointing, chart, findState(chart, 'pair'), ledger);

const huzhou = 'huzhou-surveyed-unemployment-2026-target';
const start = 'dongtou-surveyed-unemployment-2022-baseline';

test.each<[Pointing, readonly string[]]>([
  [{ place: 'huzhou' }, [huzhou]],
  [{ status: 'baseline' }, [start]],
  [{ of: 'promises', place: 'huzhou' }, [huzhou]],
  [{ figure: `${huzhou} ${start}` }, [huzhou, start]],
])('pointed(%j)', (pointing, ids) => {
  expect(at(pointing)).toEqual(ids);
});

test('pointed({ figure }) takes an outside fact that is drawn', () => {
  const jobs = findChart('new-urban-jobs');
  const figure = 'huzhou-residents-2020-11-01';
  expect(pointed({ figure }, jobs, findState(jobs, 'per-head'), ledger)).toEqual([figure]);
});

test.each<[Pointing, string]>([
  [{ place: 'suzhou' }, 'no figure in state pair of unemployment-ceilings: place="suzhou"'],
  [{ place: 'atlantis' }, 'unknown place: atlantis'],
  [{ colour: 'red' }, 'unknown condition: colour'],
  [
    { figure: 'suzhou-schools-2020-target' },
    'unknown figure in state pair of unemployment-ceilings: suzhou-schools-2020-target',
  ],
  [{ figure: huzhou, place: 'huzhou' }, 'figure and conditions: use one of them'],
  [{}, 'missing figure, step, of, place or other condition'],
])('pointed(%j) throws', (pointing, message) => {
  expect(() => at(pointing)).toThrow(message);
});
