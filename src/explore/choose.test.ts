import { expect, test } from 'vitest';
import { answers, chosen, grouped, plain, type Entry } from './choose.ts';
import { readQuery } from './query.ts';
import { none, read, written } from './row.ts';

const entry = (id: string, changed: Partial<Entry> = {}): Entry => ({
  id,
  place: 'suzhou',
  topic: 'training',
  status: 'target',
  bound: 'at-least',
  document: 'measures',
  due: '2022',
  unit: 'person-time',
  kind: 'flow',
  accrual: 'cumulative',
  measure: 'training',
  since: none,
  until: '2022-12-31',
  value: '700000',
  name: 'Training',
  words: plain('Training Suzhou 培训 苏州 70万人次以上'),
  ...changed,
});

const all = [
  entry('a'),
  entry('b', { place: none, value: '3', unit: 'firm', name: 'Zeal', until: none }),
  entry('c', { value: none, name: 'Apples', until: '2020-01-01' }),
  entry('d', { place: 'huzhou', value: '900000', status: 'reported' }),
];

test.each([
  ['', true],
  ['?q=training', true],
  ['?q=TRAINING+苏州', true],
  ['?q=７０万', true],
  ['?q=training+huzhou', false],
  ['?place=suzhou&status=target&due=2022', true],
  ['?place=suzhou&status=reported', false],
  ['?measure=training', true],
  ['?measure=train', false],
])('answers(a row, %j) is %s', (search, fits) => {
  expect(answers(entry('a'), readQuery(search))).toBe(fits);
});

test.each([
  ['', 'abcd'],
  ['?place=suzhou', 'ac'],
  ['?place=-', 'b'],
  ['?sort=place', 'dacb'],
  ['?sort=period', 'cadb'],
  ['?sort=name', 'cadb'],
  // Firms are no fewer than person-times; a word is under every number.
  ['?sort=value', 'bdac'],
  ['?sort=value&status=target', 'bac'],
])('chosen(rows, %j) are %s', (search, ids) => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  expect(
    chosen(all, readQuery(search), compare)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});

test.each([
  ['', [['', 'abcd']]],
  [
    'place',
    [
      ['suzhou', 'ac'],
      [none, 'b'],
      ['huzhou', 'd'],
    ],
  ],
])('grouped(rows, %j)', (group, groups) => {
  const found = [...grouped(all, { group })].map(([name, rows]) => [
    name,
    rows.map(({ id }) => id).join(''),
  ]);
  expect(found).toEqual(groups);
});

test('read(id, written(row)) is the row', () => {
  const row = entry('a', { place: none, value: none });
  expect(row).toMatchObject(read('a', written(row)));
  expect(written(read('a', written(row)))).toBe(written(row));
});

test('read(id, a row with too few cells) says so', () => {
  expect(() => read('a', 'suzhou training')).toThrow('invalid row a: 2 cells for 13 columns');
});
