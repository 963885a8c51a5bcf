import { expect, test } from 'vitest';
import { chartImage, jsonLd, newsArticle } from './structured.ts';

test('jsonLd(data) cannot close its own script element', () => {
  const text = jsonLd({ a: '</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ a: '</script><!--' });
});

test('newsArticle(facts) leaves out the address a document has not', () => {
  const { isBasedOn } = newsArticle({
    lang: 'zh',
    title: 't',
    description: 'd',
    address: 'https://e.org/zh/stories/a/',
    image: 'https://e.org/zh/stories/a.card.png',
    home: 'https://e.org/zh/',
    published: '2026-11-21',
    updated: '2026-11-21',
    documents: [{ title: 'x', url: null }],
  });
  expect(isBasedOn).toEqual([{ '@type': 'CreativeWork', name: 'x' }]);
});

test('chartImage(facts) is a picture with its terms, drawn from a table and documents', () => {
  const image = chartImage({
    lang: 'en',
    title: 't',
    claim: 'c',
    description: 'd',
    address: 'https://e.org/en/charts/a/',
    home: 'https://e.org/en/',
    pictures: ['https://e.org/en/charts/a.png', 'https://e.org/en/charts/a.svg'],
    table: 'https://e.org/en/charts/a.csv',
    credit: 'Chart: us',
    documents: [{ title: 'x', url: 'https://e.org/x' }],
  });
  expect(image).toMatchObject({
    contentUrl: 'https://e.org/en/charts/a.png',
    encoding: [{ contentUrl: 'https://e.org/en/charts/a.svg' }],
    creditText: 'Chart: us',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    acquireLicensePage: 'https://e.org/en/charts/a/',
    isBasedOn: [
      { '@type': 'Dataset', distribution: { contentUrl: 'https://e.org/en/charts/a.csv' } },
      { '@type': 'CreativeWork', name: 'x', url: 'https://e.org/x' },
    ],
  });
});
