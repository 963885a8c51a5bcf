import { expect, test } from 'vitest';
import { column, columnsOf, reference } from '../schema/table.ts';
import * as cell from '../schema/cell.ts';
import { packageProblems } from './check-package.ts';
import { tableCsv } from './csv.ts';
import { inventedRow, inventedTable } from './fixture.ts';
import { dataPackage, type DataPackage, type Packed } from './package.ts';
import type { Files } from './zip.ts';

const children = inventedTable([{ name: 'child', place: 'one' }], {
  id: 'children',
  key: ['name'],
  columns: columnsOf({
    name: column(cell.id(), 'Its name.', '名字', '名字。'),
    place: reference('places', cell.maybe(cell.id()), 'Where.', '地方', '在哪里。'),
  }),
});
const packed = [inventedTable([inventedRow]), children].map((table): Packed => ({
  table,
  path: `${table.id}.csv`,
  csv: new TextEncoder().encode(tableCsv(table)),
}));
const facts = {
  about: { en: 'Invented rows.', zh: '虚构的数据。' },
  homepage: 'https://example.org/data/',
  version: '1.0.0',
  created: '2026-11-25',
  contact: 'desk@example.org',
};
const sound = dataPackage(packed, [], new Map([['places', 'invented']]), facts);
const files: Files = Object.fromEntries(packed.map(({ path, csv }) => [path, csv]));

/** The sound package as text with a piece replaced, read again. */
function broken(from: string, to: string): DataPackage {
  const text = JSON.stringify(sound);
  if (!text.includes(from)) throw new Error(`not in the package: ${from}`);
  return JSON.parse(text.replace(from, to)) as DataPackage;
}

/** The files with one replaced; the package is told its size and hash, so that only this is wrong. */
function told(path: string, csv: string): readonly string[] {
  const bytes = new TextEncoder().encode(csv);
  const repacked = packed.map((each) => (each.path === path ? { ...each, csv: bytes } : each));
  const whole = new Map([['places', 'invented'] as const]);
  return packageProblems(dataPackage(repacked, [], whole, facts), { ...files, [path]: bytes });
}

const header = 'id,words,amount,rank,day,kind\n';

test('packageProblems(a sound package) finds none', () => {
  expect(packageProblems(sound, files)).toEqual([]);
});

test.each([
  ['"name":"children"', '"name":"invented"', 'invalid resource "invented": its name is not unique'],
  ['"primaryKey":["id"]', '"primaryKey":["ids"]', 'invented: unknown field in a key: ids'],
  ['"fields":["place"]', '"fields":["plaice"]', 'children: unknown field in a key: plaice'],
  [
    '"resource":"invented"',
    '"resource":"nowhere"',
    'children: unknown resource in a foreign key: nowhere',
  ],
  ['"fields":["id"]', '"fields":["ids"]', 'children: unknown field in a foreign key: invented.ids'],
  ['"name":"words"', '"name":"id"', 'invented: invalid field "id": its name is not unique'],
  [
    '"name":"words"',
    '"name":"wards"',
    'invented: invalid header of invented.csv: id,words,amount,rank,day,kind (the fields are id,wards,amount,rank,day,kind)',
  ],
  ['"path":"invented.csv"', '"path":"elsewhere.csv"', 'invented: missing file: elsewhere.csv'],
  ['"hash":"sha256:', '"hash":"sha256:0', 'invented: invalid hash: invented.csv has another'],
  ['"bytes":', '"bytes":1', 'invented: invalid bytes 1'],
])('packageProblems(%s → %s)', (from, to, message) => {
  const problems = packageProblems(broken(from, to), files);
  expect(problems).toContainEqual(expect.stringContaining(message));
});

test.each([
  ['a gap where there must be none', 'one,,,,,\n', 'invented: row 1: kind: missing value'],
  ['a number that is none', 'one,,many,,,good\n', 'invented: row 1: amount: invalid number "many"'],
  [
    'a whole number that is not',
    'one,,,0.5,,good\n',
    'invented: row 1: rank: invalid integer "0.5"',
  ],
  [
    'a day that never was',
    'one,,,,2020-02-30,good\n',
    'invented: row 1: day: invalid date "2020-02-30"',
  ],
  ['a word not in its list', 'one,,,,,ugly\n', 'invented: row 1: kind: "ugly" is not in its list'],
  ['a formula', 'one,=1+1,,,,good\n', 'invented: row 1: words: invalid string "=1+1"'],
  [
    'a key used twice',
    'one,,,,,good\none,,,,,bad\n',
    'invented: row 2: invalid key "one": it is not unique',
  ],
  [
    'an id that the other table lacks',
    'two,,,,,good\n',
    'children: row 1: place: one is not in invented',
  ],
])('packageProblems(a file with %s)', (_, rows, message) => {
  expect(told('invented.csv', header + rows)).toEqual([message]);
});

test('dataPackage(…) names both profiles, and whom to write to where somebody is named', () => {
  expect(sound).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    created: '2026-11-25T00:00:00Z',
    contributors: [{ path: facts.homepage, email: 'desk@example.org' }],
  });
  const silent = dataPackage([], [], new Map(), { ...facts, contact: null });
  expect(silent.contributors[0]).not.toHaveProperty('email');
  const page = dataPackage([], [], new Map(), { ...facts, contact: 'https://example.org/us' });
  expect(page.contributors[0]).toMatchObject({ path: 'https://example.org/us' });
});
