import { expect, test } from 'vitest';
import { ledger } from './current.ts';
import { fixtureLedger } from './fixture.ts';
import { parsePeriod } from './period.ts';
import type { Figure } from './schema/figures.ts';
import { chosenBy } from './tidy.ts';
import { yearTable } from './year-table.ts';

const small = fixtureLedger();
const sound = small.figure('suzhou-training-2022-target');
const figure = (given: Partial<Figure>): Figure => ({ ...sound, ...given });
const of = (id: string, period: string, printed: string): Figure =>
  figure({ id, period: parsePeriod(period), printed });

test('yearTable(figures) has a row a series and a column a year, each cell as printed', () => {
  const figures = [
    of('level', '2022', '——'),
    of('later', '2024', '<5'),
    of('total', '2022/2023', '1,5'),
  ];
  const { columns, rows } = yearTable(figures, small);
  expect(columns.map(({ name }) => name).slice(-3)).toEqual([
    'year_2022',
    'year_2023',
    'year_2024',
  ]);
  expect(rows).toEqual([
    expect.objectContaining({
      series: 'suzhou:training',
      place_en: 'Suzhou',
      unit: 'person-time',
      year_2022: '——',
      year_2023: '1,5',
      year_2024: '<5',
    }),
  ]);
});

test('yearTable(figures) leaves out what stands in one year alone, on a day or undated', () => {
  const alone = [of('once', '2024', '5'), of('day', '2024-05-01', '6'), figure({ period: null })];
  expect(yearTable(alone, small).rows).toEqual([]);
});

test('yearTable(figures) throws where one cell would hold two figures', () => {
  const twice = [of('one', '2024', '5'), of('two', '2024', '6')];
  expect(() => yearTable(twice, small)).toThrow(
    'suzhou:training cumulative: two figures in 2024: two',
  );
});

test('yearTable(the plan of Dongtou) is its printed table: 17 rows, 2022 to 2027, no cell empty', () => {
  const dataset = ledger.datasets.find(({ table }) => table === 'years');
  const { columns, rows } = yearTable(chosenBy(dataset ?? { rows: [] }, ledger), ledger);
  const years = columns.flatMap(({ name }) => (name.startsWith('year_') ? [name] : []));
  expect(years).toEqual(['2022', '2023', '2024', '2025', '2026', '2027'].map((y) => `year_${y}`));
  expect(rows).toHaveLength(17);
  expect(rows.flatMap((row) => years.map((year) => row[year]))).not.toContain(null);
});
