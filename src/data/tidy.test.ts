import { expect, test } from 'vitest';
import { ledger } from './current.ts';
import { fixtureLedger } from './fixture.ts';
import { chosenBy, tidyColumns, tidyRow } from './tidy.ts';
import { tableCsv } from './publish/csv.ts';

test('tidyRow(figure) names what its ids point to', () => {
  const small = fixtureLedger();
  expect(tidyRow(small.figure('suzhou-training-2020-11-30'), small)).toMatchObject({
    place_en: 'Suzhou',
    indicator_zh: '职业技能培训',
    unit: 'person-time',
    group_en: 'young people',
    period_start: '2020-11-30',
    period_end: '2020-11-30',
    corrected: null,
    document_published: '2020-05-22',
  });
});

test('tidyRow(a figure with a slip of its source) keeps what is printed and adds what is right', () => {
  const row = tidyRow(ledger.figure('dongtou-skilled-workers-2022-baseline'), ledger);
  expect(row).toMatchObject({ value: 1900, corrected: 19_000 });
});

test.each(ledger.documents.map((document) => [document.urlKind, document] as const))(
  'tidyRow(a figure of a document whose address is of kind %s) gives only an address of the text',
  (kind, { id, url }) => {
    const figure = ledger.figures.find(({ document }) => document === id);
    if (figure === undefined) throw new Error(`missing figure of ${id}`);
    expect(tidyRow(figure, ledger)).toMatchObject({
      document_url: kind === 'original' || kind === 'copy' ? url : null,
      document_url_kind: kind,
    });
  },
);

test('tableCsv(every tidy row) has as many cells as columns', () => {
  const rows = ledger.figures.map((figure) => tidyRow(figure, ledger));
  const csv = tableCsv({ rows, columns: tidyColumns });
  expect(csv.split('\n')[0]?.split(',')).toHaveLength(tidyColumns.length);
});

test.each(ledger.datasets.map((dataset) => [dataset.id, dataset] as const))(
  'chosenBy(%s) chooses figures, and all of them where nothing is said',
  (_, dataset) => {
    const chosen = chosenBy(dataset, ledger);
    expect(chosen.length).toBeGreaterThan(0);
    if (dataset.rows.length === 0) expect(chosen).toEqual(ledger.figures);
    else expect(chosen.length).toBeLessThan(ledger.figures.length);
  },
);
