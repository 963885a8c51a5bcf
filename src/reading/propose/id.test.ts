import { expect, it } from 'vitest';
import { idOf, type Named } from './id.ts';

const plain: Named = {
  place: 'suzhou',
  indicator: 'training',
  group: '',
  period: '2027',
  status: 'reported',
};

it.each<[Partial<Named>, string, string]>([
  [{}, '', 'suzhou-training-2027'],
  [{ status: 'target' }, '', 'suzhou-training-2027-target'],
  [{ group: 'graduates' }, '', 'suzhou-training-graduates-2027'],
  [{ indicator: 'graduates-placed', group: 'graduates' }, '', 'suzhou-graduates-placed-2027'],
  [{ period: '../2022-12-31' }, 'second', 'suzhou-training-second-2022-12-31'],
  [{ period: '', place: '' }, '', 'unstated-training-undated'],
  [{ indicator: '' }, '', ''],
])('idOf(%j, %j)', (named, word, id) => {
  expect(idOf({ ...plain, ...named }, word)).toBe(id);
});
