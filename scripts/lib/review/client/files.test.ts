import { expect, test } from 'vitest';
import { tableNames } from '../../../../src/data/schema/table.ts';
import { fileName, fileOf, tablesSaved } from './files.ts';
import { as, none, row, sheet } from './fixture.ts';
import { stateOf } from './state.ts';

test.each(tableNames)('fileName("plan", %j) is never that of the table itself', (table) => {
  expect(fileName('plan', table)).toBe(`plan.${table}-rows.csv`);
});

const progress = {
  ...as({ 0: { as: 'figure', row }, 1: { as: 'aside', reason: 'name', note: 'a road' } }),
  document: { id: 'plan', kind: 'plan', title_en: 'A plan', published: 'May' },
} as const;

test.each<[(typeof tablesSaved)[number], string, string]>([
  ['figures', 'river-new-jobs-2025,plan,p2n1,', '1 row'],
  ['mentions', 'plan,p3n1,5,name,a road\nplan,p3n2,5,name,a road\n', '2 rows'],
  [
    'documents',
    'plan,plan,A plan,,,,May,',
    '1 row; to mend: title_zh, publisher_en, publisher_zh, published, url_kind, sha256, citation_zh',
  ],
])('fileOf(%j, …) has the rows, and stateOf(%j, …) counts them', (table, start, state) => {
  const { name, content, said } = fileOf(table, sheet, progress);
  expect(content.startsWith(start)).toBe(true);
  expect(stateOf(table, sheet, progress)).toBe(state);
  expect(said).toBe(
    `Saved ${state.replace(/;.*/, '')} as ${name}. Append with cat ${name} >> data/${table}.csv, then npm run data.`,
  );
});

test('fileOf("figures", …) says what is still open', () => {
  const { said } = fileOf('figures', sheet, { ...progress, ...as({ 0: { as: 'figure', row } }) });
  expect(said).toMatch(/ Still open: 1\.$/);
});

test('stateOf("figures", …) where nothing is accepted', () => {
  expect(stateOf('figures', sheet, none)).toBe('nothing yet');
});

test.each([
  ['part of river-new-jobs-2025', '2 rows'],
  [
    'part of river-new-jobs-2024',
    '2 rows; to mend: p3n1 p3n2: part of river-new-jobs-2024, which is no figure here',
  ],
])('stateOf("mentions", …) where a numeral is %s: %s', (note, state) => {
  const aside = { as: 'aside', reason: 'other', note } as const;
  const all = as({ 0: { as: 'figure', row }, 1: aside });
  expect(stateOf('mentions', sheet, all)).toBe(state);
});

test('stateOf("indicators", …) names the cells that a new one lacks', () => {
  expect(stateOf('indicators', { ...sheet, named: true }, progress)).toBe(
    '1 row; to mend: topic, name_en, name_zh, unit, kind, better, definition_en, definition_zh',
  );
});
