import { expect, test } from 'vitest';
import { jsonLd, newsArticle } from './structured.ts';

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
