import { expect, test } from 'vitest';
import { as, item, row, sheet } from './fixture.ts';
import type { Progress, Row, Sheet } from './sheet.ts';
import { newRows } from './vocabulary.ts';

const words = { en: '', zh: '' };
const unit = (id: string, zh: string): Sheet['units'][number] => ({
  ...{ id, name: words, singular: '' },
  symbol: { en: '', zh },
});
const named: Sheet = {
  ...sheet,
  named: true,
  items: [item, { ...item, unit: '家' }, { ...item, unit: '平方米' }],
  names: {
    ...sheet.names,
    place: [['river', '江河']],
    unit: [
      ['person', '人'],
      ['firm', '家'],
    ],
  },
  units: [unit('person', '人'), unit('firm', '家'), unit('market', '家')],
};
const accepted = (...rows: readonly Row[]): Progress =>
  as(Object.fromEntries(rows.map((each, at) => [at, { as: 'figure', row: { ...row, ...each } }])));

test('newRows("indicators", …) has each indicator that the ledger lacks, with what the text tells', () => {
  const progress = accepted({}, { indicator: 'firms' }, { indicator: 'floor' });
  expect(newRows('indicators', named, progress)).toEqual([
    { id: 'new-jobs', unit: 'person', kind: '' },
    { id: 'firms', unit: '', kind: '' },
    { id: 'floor', unit: '', kind: '' },
  ]);
  const known = {
    ...named,
    names: { ...named.names, indicator: [['new-jobs', '新增就业']] },
  } as const;
  expect(newRows('indicators', known, accepted({}))).toEqual([]);
});

test.each([
  ['%', 'share'],
  ['元', 'amount'],
  ['位', 'rank'],
  ['人', ''],
])('newRows("indicators", …) where a text counts %s is of the kind %j', (counts, kind) => {
  const one = { ...named, items: [{ ...item, unit: counts }] };
  expect(newRows('indicators', one, accepted({}))[0]).toMatchObject({ kind });
});

test('newRows(table, …) keeps what somebody wrote', () => {
  const written = { indicators: { 'new-jobs': { unit: 'head', topic: 'work' } } };
  const progress = { ...accepted({ place: 'bank', group: 'young' }), vocabulary: written };
  expect(newRows('indicators', named, progress)).toEqual([
    { id: 'new-jobs', unit: 'head', kind: '', topic: 'work' },
  ]);
  expect(newRows('places', named, progress)).toEqual([{ id: 'bank' }]);
  expect(newRows('groups', named, progress)).toEqual([{ id: 'young' }]);
  expect(newRows('units', named, progress)).toEqual([
    { id: 'head', name_zh: '人', symbol_zh: '人' },
  ]);
});

test('newRows(table, …) has nothing where the ledger was not read', () => {
  expect(newRows('indicators', { ...named, named: false }, accepted({}))).toEqual([]);
});
