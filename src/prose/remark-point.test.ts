import { expect, test } from 'vitest';
import type { Attribute, Node } from './mdx.ts';
import { remarkPoint } from './remark-point.ts';

const attribute = (name: string, value: string): Attribute => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});
const point = (...attributes: Attribute[]): Node => ({
  type: 'mdxJsxTextElement',
  name: 'Point',
  attributes,
  position: { start: { line: 12 } },
});
const said = ({ attributes = [] }: Node): string[] =>
  attributes.map(({ name = '', value }) => `${name}=${typeof value === 'string' ? value : ''}`);
const run = (...children: Node[]): void => {
  const path = '/site/src/content/stories/en/suzhou.mdx';
  remarkPoint({ root: '/site' })({ type: 'root', children }, { path, data: {} });
};

test('remarkPoint() tells a Point its step, its chart and where it is written', () => {
  const inside = point(attribute('place', 'huzhou'));
  run({
    type: 'mdxJsxFlowElement',
    name: 'Step',
    attributes: [
      attribute('id', 'ceilings'),
      attribute('chart', 'unemployment'),
      attribute('state', 'pair'),
      attribute('title', 'A ceiling'),
    ],
    children: [{ type: 'paragraph', children: [inside] }],
  });
  expect(said(inside)).toEqual([
    'place=huzhou',
    'within=ceilings',
    'chart=unemployment',
    'state=pair',
    'at=src/content/stories/en/suzhou.mdx:12',
  ]);
});

test('remarkPoint() tells a Point outside every step only where it is written', () => {
  const outside = point();
  run(outside);
  expect(said(outside)).toEqual(['at=src/content/stories/en/suzhou.mdx:12']);
});
