import { describe, expect, it } from 'vitest';
import { fixture } from '../format/fixture.ts';
import { fulfilmentProblems } from './guard-tree.ts';
import { langOf, type Node } from './mdx.ts';

const english = 'src/content/stories/en/suzhou.mdx';
const chinese = 'src/content/stories/zh/suzhou.mdx';
const refused = (word: string): string =>
  `word of fulfilment "${word}": say what the numbers show, or name an answer whose verdict is met`;

const text = (value: string): Node => ({ type: 'text', value });
const heading = (value: string, line: number): Node => ({
  type: 'heading',
  children: [text(value)],
  position: { start: { line } },
});
const step = (line: number, attributes: Readonly<Record<string, string>>): Node => ({
  type: 'mdxJsxFlowElement',
  name: 'Step',
  attributes: Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  })),
  position: { start: { line } },
});

function check(path: string, frontmatter: Record<string, string>, ...children: Node[]): string {
  const lines = ['---', ...Object.entries(frontmatter).map(([key, said]) => `${key}: ${said}`)];
  const tree = { type: 'root', children };
  const text = { tree, path, lang: langOf(path), fields: frontmatter, source: lines.join('\n') };
  return fulfilmentProblems(text, fixture)
    .map(({ line, message }) => `${path}:${line}: ${message}`)
    .join('\n');
}

describe('fulfilmentProblems() tells', () => {
  it.each<[string, string, Record<string, string>, readonly Node[], string]>([
    [
      'a title, at its line',
      english,
      { subject: 'Suzhou', title: 'Suzhou met its training promise' },
      [],
      `${english}:3: ${refused('met')}`,
    ],
    [
      'a description in Chinese',
      chinese,
      { title: '苏州', description: '承诺达标' },
      [],
      `${chinese}:3: ${refused('达标')}`,
    ],
    [
      'a step’s title',
      english,
      {},
      [step(9, { id: 'a', title: 'Met at once' })],
      `${english}:9: ${refused('Met')}`,
    ],
    [
      'a heading',
      english,
      {},
      [heading('How a target is met', 5)],
      `${english}:5: ${refused('met')}`,
    ],
    [
      'an answer that does not say met',
      english,
      { title: 'All are covered', answers: 'coverage-promised' },
      [],
      `${english}:2: invalid answer "coverage-promised": its verdict is unreported, not met`,
    ],
    [
      'everything at once',
      english,
      { title: 'Met' },
      [step(9, { title: 'Meets' })],
      `${english}:2: ${refused('Met')}\n${english}:9: ${refused('Meets')}`,
    ],
  ])('%s', (_, path, frontmatter, nodes, message) => {
    expect(check(path, frontmatter, ...nodes)).toBe(message);
  });
});

describe('fulfilmentProblems() lets pass', () => {
  it.each<[string, Record<string, string>, Node]>([
    [
      'a title that names its answer',
      { title: 'Suzhou met its promise', answers: 'training-promised' },
      text(''),
    ],
    [
      'a step that names its answer',
      {},
      step(9, { title: 'Met in 2020', answers: 'training-promised' }),
    ],
    ['prose', {}, { type: 'paragraph', children: [text('Nobody says whether it was met.')] }],
    ['another meaning', { title: 'In the meeting room' }, text('')],
  ])('%s', (_, frontmatter, node) => {
    expect(check(english, frontmatter, node)).toBe('');
  });
});
