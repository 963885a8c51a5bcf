import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Citable } from './citable.ts';
import { endings, filed, styled } from './citations.ts';
import { bibtex, cslItem, ris } from './formats.ts';
import { apa, gbt } from './styles.ts';

const dataset: Citable = {
  kind: 'dataset',
  id: 'figures',
  lang: 'en',
  title: 'All figures',
  day: '2026-11-25',
  version: '1.2.0',
  address: 'https://example.org/en/data/figures/',
};
const story: Citable = {
  ...dataset,
  kind: 'story',
  id: 'suzhou',
  title: 'Who counts?',
  version: null,
};
const chart: Citable = { ...dataset, kind: 'chart', id: 'ledger', title: '账本', lang: 'zh' };
const figure: Citable = {
  ...dataset,
  kind: 'figure',
  id: 'x-2020',
  title: '苏州：70万人次以上',
  lang: 'zh',
};

test.each([
  [
    dataset,
    'Jobs Ledger. All figures: version 1.2.0[DS/OL]. (2026-11-25). https://example.org/en/data/figures/.',
  ],
  [
    { ...story, title: 'All do.' },
    'Jobs Ledger. All do[EB/OL]. (2026-11-25). https://example.org/en/data/figures/.',
  ],
  [story, 'Jobs Ledger. Who counts?[EB/OL]. (2026-11-25). https://example.org/en/data/figures/.'],
  [
    chart,
    '就业账本. 账本：版本1.2.0[EB/OL]. （2026-11-25）. https://example.org/en/data/figures/.',
  ],
  [
    figure,
    '就业账本. 苏州：70万人次以上：版本1.2.0[DS/OL]. （2026-11-25）. https://example.org/en/data/figures/.',
  ],
])('gbt(%o)', (cited, text) => {
  expect(gbt(cited)).toBe(text);
});

test.each([
  [
    dataset,
    'Jobs Ledger. (2026). All figures (Version 1.2.0) [Data set]. https://example.org/en/data/figures/',
  ],
  [story, 'Jobs Ledger. (2026, November 25). Who counts? https://example.org/en/data/figures/'],
  [chart, '就业账本. (2026). 账本 (Version 1.2.0) [Chart]. https://example.org/en/data/figures/'],
  [
    figure,
    '就业账本. (2026). 苏州：70万人次以上 (Version 1.2.0) [Data set entry]. https://example.org/en/data/figures/',
  ],
])('apa(%o)', (cited, text) => {
  expect(apa(cited)).toBe(text);
});

const hard: Citable = { ...dataset, title: '50% & more_x {a} #1 $2 两' };

describe.each([dataset, story, chart, figure, hard])('a reference manager reads %o', (cited) => {
  const issued = { 'date-parts': [[2026, 11, 25]] };
  const expected = { title: cited.title, issued, URL: cited.address };

  test('bibtex(cited)', () => {
    const [read] = new Cite(bibtex(cited)).data;
    expect(read).toMatchObject({ ...expected, id: cslItem(cited).id });
    expect(read?.type === 'dataset').toBe(cslItem(cited).type === 'dataset');
    expect(read?.version).toBe(cited.version ?? undefined);
  });

  test('ris(cited)', () => {
    const [read] = new Cite(ris(cited)).data;
    expect(read).toMatchObject({ ...expected, id: cslItem(cited).id });
    // Whether a name in Chinese is a family or a body the format does not say.
    expect(read?.author.flatMap((name) => Object.values(name))).toEqual(
      cslItem(cited).author.map(({ literal }) => literal),
    );
    expect(read?.type === 'dataset').toBe(cslItem(cited).type === 'dataset');
  });
});

test('cslItem(cited) has the fields of the format', () => {
  expect(cslItem(dataset)).toEqual({
    id: 'jobs-ledger-dataset-figures',
    type: 'dataset',
    title: 'All figures',
    author: [{ literal: 'Jobs Ledger' }],
    issued: { 'date-parts': [[2026, 11, 25]] },
    version: '1.2.0',
    URL: dataset.address,
    language: 'en',
  });
});

test.each([
  ['en', ['apa', 'gbt']],
  ['zh', ['gbt', 'apa']],
] as const)('styled(a work in %s) has %j in this order', (lang, forms) => {
  expect(styled({ ...dataset, lang }).map(({ form }) => form)).toEqual(forms);
});

test('filed(cited) has a form for each ending of a file', () => {
  expect(filed(dataset).map(({ ending }) => ending)).toEqual(endings);
});

test.each([
  [{ title: ' ' }, 'missing title'],
  [{ title: 'a\nb' }, 'invalid title: write it in one line'],
  [{ day: '2026-02-30' }, 'invalid date "2026-02-30": use a real day like 2020-11-30'],
  [{ address: '/en/data/' }, 'invalid address "/en/data/": give all of it'],
])('every form refuses %j', (wrong, message) => {
  for (const form of [gbt, apa, bibtex, ris, cslItem])
    expect(() => form({ ...dataset, ...wrong })).toThrow(
      `citation of jobs-ledger-dataset-figures: ${message}`,
    );
});
