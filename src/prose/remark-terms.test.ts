import { describe, expect, test } from 'vitest';
import type { Term } from '../data/schema/terms.ts';
import type { Node } from './mdx.ts';
import { remarkTerms } from './remark-terms.ts';

const term = (id: string, en: string, zh: string): Term => ({
  id,
  term: { en, zh },
  meaning: { en: '', zh: '' },
});
const terms = [
  term('floating', 'floating population', '流动人口'),
  term('long-stay', 'long-stay floating population', '常住流动人口'),
  term('filings', 'employment filings', '用工备案'),
  term('skilled', 'skilled workers', '技能人才、高技能人才'),
  term('beautiful', '“most beautiful workers”', '最美劳动者'),
  term('promise', 'promise', '目标'),
];

const text = (value: string): Node => ({ type: 'text', value });
const block = (type: string, ...children: Node[]): Node => ({ type, children });
const element = (name: string, ...children: Node[]): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  children,
});

/** The tree as it is read: a term in brackets after its words. */
function said({ value = '', name, attributes = [], children = [] }: Node): string {
  const own = value + children.map(said).join('');
  return name === 'Term' ? `${own}[${JSON.stringify(attributes[0]?.value).slice(1, -1)}]` : own;
}

function run(lang: string, ...children: Node[]): string {
  const tree: Node = { type: 'root', children };
  const path = `/site/src/content/stories/${lang}/suzhou.mdx`;
  remarkTerms({ ledger: { terms }, root: '/site' })(tree, { path, data: {} });
  return said(tree);
}

describe('remarkTerms() links', () => {
  test.each([
    ['a term', 'en', 'A promise is kept.', 'A promise[promise] is kept.'],
    ['the first of two', 'en', 'A promise, a promise.', 'A promise[promise], a promise.'],
    ['one of many', 'en', 'Every Employment filing', 'Every Employment filing[filings]'],
    ['many of one', 'en', 'Two promises', 'Two promises[promise]'],
    ['a term over two lines', 'en', 'floating\npopulation', 'floating\npopulation[floating]'],
    [
      'a term within its quotation marks',
      'en',
      'the “most beautiful workers”',
      'the “most beautiful workers[beautiful]”',
    ],
    [
      'the longest, and no part of it',
      'en',
      'The long-stay floating population, and the floating population.',
      'The long-stay floating population[long-stay], and the floating population[floating].',
    ],
    [
      'no part of what it has linked before',
      'zh',
      '常住流动人口，常住流动人口，流动人口',
      '常住流动人口[long-stay]，常住流动人口，流动人口[floating]',
    ],
    ['either of two names', 'zh', '高技能人才与技能人才', '高技能人才[skilled]与技能人才'],
    ['no part of a word', 'en', 'It promised, compromise.', 'It promised, compromise.'],
    ['no name of the other language', 'en', '目标', '目标'],
  ])('%s', (_, lang, written, linked) => {
    expect(run(lang, block('paragraph', text(written)))).toBe(linked);
  });

  test('once a page, in running text alone', () => {
    expect(
      run(
        'zh',
        block('heading', text('目标')),
        block('paragraph', block('link', text('目标')), element('Point', text('目标'))),
        element('Step', block('paragraph', block('strong', text('目标')))),
        block('paragraph', text('目标')),
      ),
    ).toBe('目标目标目标目标[promise]目标');
  });

  test('anew on each page', () => {
    const plugin = remarkTerms({ ledger: { terms }, root: '/site' });
    const pages = ['a', 'b'].map((name) => {
      const tree = block('root', block('paragraph', text('目标')));
      plugin(tree, { path: `/site/zh/${name}.mdx`, data: {} });
      return said(tree);
    });
    expect(pages).toEqual(['目标[promise]', '目标[promise]']);
  });
});
