import { expect, test } from 'vitest';
import { inventedRow, inventedTable } from '../../data/publish/fixture.ts';
import { loadingCode, misread } from './loading.ts';
import { publishedTables } from './tables.ts';

const table = inventedTable([inventedRow], { id: 'an-invented-one' });
const addressOf = (ending: string): string => `https://example.org/data/a/a.${ending}`;
const codes = new Map(loadingCode(table, addressOf, false).map(({ id, code }) => [id, code]));
const codesOf = (words: string): ReadonlyMap<string, string> => {
  const coded = inventedTable([{ ...inventedRow, words }]);
  return new Map(loadingCode(coded, addressOf, false).map(({ id, code }) => [id, code]));
};

test.each([
  [['320500', '330500'], true],
  [['0512', ''], true],
  [['+86'], true],
  [['401.5'], true],
  [['2020-11-30', '2020-12-01'], true],
  [['yes', 'no'], true],
  [['2020', 'yes'], false],
  [['2020-11'], false],
  [['320500', '苏州'], false],
  [['', ''], false],
])('misread({cells of text: %j}) names the column: %j', (cells, named) => {
  const rows = cells.map((words) => ({ ...inventedRow, words: words === '' ? null : words }));
  expect(misread(inventedTable(rows))).toEqual(named ? ['words'] : []);
});

test.each(['pandas', 'r', 'duckdb'] as const)('loadingCode(table) names it in %s', (id) => {
  expect(codes.get(id)).toContain('an_invented_one');
});

test.each([
  ['pandas', 'dtype={"words": "string"}'],
  ['r', 'words = "character"'],
  ['duckdb', "types = {'words': 'VARCHAR'}"],
  ['stata', 'stringcols(2)'],
] as const)('loadingCode(a table with a code) keeps it text in %s', (id, part) => {
  expect(codesOf('0512').get(id)).toContain(part);
  expect(codesOf('苏州').get(id)).not.toContain(part);
});

test('loadingCode(table) has the days of R and pandas', () => {
  expect(codes.get('pandas')).toContain('parse_dates=["day"]');
  expect(codes.get('r')).toContain('    day = "Date"\n');
});

test('loadingCode(table) quotes what SQL would take for its own', () => {
  const whole = publishedTables().find(({ id }) => id === 'figures') ?? table;
  const sql = loadingCode(whole, addressOf, true).find(({ id }) => id === 'duckdb');
  expect(sql?.code).toBe(`CREATE TABLE figures AS
FROM 'https://example.org/data/a/a.parquet';

SELECT "group", count(*) FROM figures GROUP BY "group";
`);
  expect(codes.get('duckdb')).not.toContain('group');
});

/** Stata cuts a longer name, and none of the languages takes another. */
test.each(publishedTables().map(({ id, columns }) => ({ id, columns })))(
  'the names of $id and its columns may stand in code',
  ({ id, columns }) => {
    const names = [id.replaceAll('-', '_'), ...columns.map(({ name }) => name)];
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,31}$/.test(name))).toEqual([]);
  },
);
