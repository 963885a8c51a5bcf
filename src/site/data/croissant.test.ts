import { expect, test } from 'vitest';
import { langs } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';
import { croissant, type DatasetFacts } from './croissant.ts';
import { publishedTables } from './tables.ts';

const tables = publishedTables();
const [table] = tables;
if (table === undefined) throw new Error('missing datasets');

const facts: DatasetFacts = {
  lang: 'zh',
  table,
  description: 'd',
  address: 'https://e.org/zh/data/figures/',
  sameAs: ['https://e.org/en/data/figures/'],
  home: 'https://e.org/zh/',
  catalog: 'https://e.org/zh/data/',
  method: 'https://e.org/zh/method/',
  publisher: { contact: null, repository: null },
  version: '1.0.0',
  day: '2026-11-25',
  isLive: false,
  keywords: ['jobs', '就业'],
  inLanguage: ['en', 'zh-Hans'],
  temporalCoverage: null,
  places: [],
  variables: [],
  documents: [],
  files: [],
  bibtex: '@dataset{x}',
};

test.each([
  [{ contact: null, repository: null }, undefined],
  [
    { contact: 'desk@e.org', repository: null },
    { '@type': 'ContactPoint', email: 'desk@e.org' },
  ],
  [
    { contact: 'https://e.org/x', repository: null },
    { '@type': 'ContactPoint', url: 'https://e.org/x' },
  ],
])('croissant({ publisher: %j }) names the contact that there is', (publisher, contactPoint) => {
  const { creator } = croissant({ ...facts, publisher });
  expect(creator).toEqual({
    '@type': 'Organization',
    name: '就业账本',
    url: 'https://e.org/zh/',
    ...(contactPoint === undefined ? {} : { contactPoint }),
  });
});

test('croissant(facts) leaves out the time, places and measures that rows do not have', () => {
  const names = Object.keys(croissant(facts));
  expect(names).not.toContain('temporalCoverage');
  expect(names).not.toContain('spatialCoverage');
  expect(names).not.toContain('variableMeasured');
});

test('croissant(facts) has its title in both languages and every column as a field', () => {
  const made = croissant(facts);
  expect([made.name, made.alternateName]).toEqual([table.title.zh, table.title.en]);
  expect(made.recordSet[0]?.field.map(({ name }) => name)).toEqual(
    table.columns.map(({ name }) => name),
  );
});

// Google asks for 50 characters, which are more words in Chinese than in English.
test.each(langs)('every dataset is described at length in %s', (lang) => {
  const short = tables.filter(({ description }) => {
    const { length } = t(lang, 'data.facts', { description: description[lang] });
    return length < 50 || length > 5000;
  });
  expect(short.map(({ id }) => id)).toEqual([]);
});
