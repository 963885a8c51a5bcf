import { describe, expect, it } from 'vitest';
import { fixture } from '../format/fixture.ts';
import type { Attribute, Node } from './mdx.ts';
import { langOf } from './mdx.ts';
import { typedProblems } from './typed-tree.ts';

const english = 'src/content/stories/en/suzhou.mdx';
const chinese = 'src/content/stories/zh/suzhou.mdx';

const at = (line: number): Pick<Node, 'position'> => ({ position: { start: { line } } });
const text = (value: string, line = 3): Node => ({ type: 'text', value, ...at(line) });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children, ...at(3) });
const emphasis = (...children: Node[]): Node => ({ type: 'emphasis', children, ...at(3) });
const attribute = (name: string, value: Attribute['value'] = null): Attribute => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});
const element = (name: string, attributes: Attribute[], ...children: Node[]): Node => ({
  type: 'mdxJsxTextElement',
  name,
  attributes,
  children,
  ...at(4),
});
const expression = (value: string): Node => ({ type: 'mdxTextExpression', value, ...at(3) });

function check(path: string, frontmatter: Record<string, unknown>, ...children: Node[]): string {
  const tree = { type: 'root', children };
  const source = ['---', ...Object.keys(frontmatter).map((key) => `${key}: x`)].join('\n');
  const text = { tree, path, lang: langOf(path), fields: frontmatter, source };
  return typedProblems(text, fixture)
    .map(({ line, message }) => `${path}:${line}: ${message}`)
    .join('\n');
}

describe('typedProblems() lets pass', () => {
  it.each<[string, Node]>([
    ['words', paragraph(text('The city promised it in May 2020.'))],
    ['a figure', paragraph(text('About '), element('Figure', [attribute('id', 'filings-2020')]))],
    [
      'a figure with every option',
      element('Figure', [
        attribute('id', 'filings-2020'),
        attribute('unit'),
        attribute('bound', { value: 'false' }),
      ]),
    ],
    ['a count', element('Count', [attribute('of', 'promises'), attribute('place', 'suzhou')])],
    ['a step with ids', element('Step', [attribute('chart', 'suzhou-2020'), attribute('n', 's1')])],
    [
      'words that point at figures',
      element('Point', [attribute('figure', 'jobs-2022-12-31 jobs-2023-05')], text('the two')),
    ],
    ['a space', paragraph(expression("' '"))],
    ['code', paragraph({ type: 'inlineCode', value: 'p12n3', ...at(3) })],
    ['an attribute that is computed', element('Figure', [attribute('id', { value: 'x' })])],
    ['an import', { type: 'mdxjsEsm', value: 'import X from "./x2.astro"', ...at(1) }],
    ['a tag with a width', element('svg', [attribute('width', '24')])],
    ['the address of an image', { type: 'image', alt: 'A page', ...at(3) }],
  ])('%s', (_, node) => {
    expect(check(english, {}, node)).toBe('');
  });

  it('frontmatter of ids, dates, orders and templates', () => {
    const frontmatter = {
      title: 'What {count:places} promised',
      published: '2026-11-21',
      order: 1,
      states: ['suzhou-filings-2', 'total'],
      date: new Date(0),
    };
    expect(check(english, frontmatter)).toBe('');
  });
});

describe('typedProblems() tells', () => {
  it.each<[string, string, Node, string]>([
    [
      'a digit, at its own line',
      english,
      paragraph(text('One line\nand 537.68 on the next', 11)),
      `${english}:12: typed number "537.68": use <Figure id="…"/>`,
    ],
    [
      'a number split by emphasis',
      english,
      paragraph(text('some five '), emphasis(text('workers'))),
      `${english}:3: typed number "five workers": use <Figure id="…"/>`,
    ],
    [
      'a numeral in Chinese',
      chinese,
      paragraph(text('约三分之二的人')),
      `${chinese}:3: typed number "三分之二": use <Figure id="…"/>`,
    ],
    [
      'a scale after a figure',
      chinese,
      paragraph(element('Figure', [attribute('id', 'filings-2020')]), text('万人')),
      `${chinese}:3: typed number "万人": use <Figure id="…"/>`,
    ],
    [
      'a literal expression',
      english,
      paragraph(expression('5')),
      `${english}:3: typed number "5": use <Figure id="…"/>`,
    ],
    [
      'text inside a component',
      english,
      element('Step', [], text('70 of them', 5)),
      `${english}:5: typed number "70": use <Figure id="…"/>`,
    ],
    [
      'an attribute',
      english,
      element('Step', [attribute('title', 'All 70')]),
      `${english}:4: typed number "70": use {figure:…}`,
    ],
    [
      'an image',
      english,
      { type: 'image', alt: 'Two workers', ...at(7) },
      `${english}:7: typed number "Two workers": use {figure:…}`,
    ],
    [
      'an unknown figure',
      english,
      element('Figure', [attribute('id', 'nowhere')]),
      `${english}:4: <Figure>: unknown figure: nowhere`,
    ],
    [
      'an attribute that nobody reads',
      english,
      element('Ratio', [
        attribute('of', 'filings-2020'),
        attribute('to', 'filings-2021'),
        attribute('loud'),
      ]),
      `${english}:4: <Ratio>: unknown attribute: loud`,
    ],
    [
      'an unknown line of a check',
      english,
      element('Worked', [attribute('check', 'tongren-above-target'), attribute('step', 'below')]),
      `${english}:4: <Worked>: unknown step of tongren-above-target: below (there are: above)`,
    ],
    [
      'an unknown check in a string',
      english,
      element('Step', [attribute('title', 'Of {worked:nothing/at-all}')]),
      `${english}:4: unknown check: nothing`,
    ],
    [
      'unlike units',
      english,
      element('Change', [attribute('from', 'filings-2020'), attribute('to', 'harmony-reported')]),
      `${english}:4: <Change>: unlike units: filings-2020 is in people, harmony-reported in percent`,
    ],
  ])('%s', (_, path, node, message) => {
    expect(check(path, {}, node)).toBe(message);
  });

  it('every problem of a file at once', () => {
    const frontmatter = { title: 'All 70', steps: [{ title: '{figure:nowhere}' }] };
    const late = paragraph(text('16 measures', 20));
    const early = element('Count', [attribute('of', 'people')]);
    expect(check(english, frontmatter, late, early).split('\n')).toEqual([
      `${english}:2: title: typed number "70": use {figure:…}`,
      `${english}:3: steps: 0: title: unknown figure: nowhere`,
      `${english}:20: typed number "16": use <Figure id="…"/>`,
      `${english}:4: <Count>: unknown count: people`,
    ]);
  });
});
