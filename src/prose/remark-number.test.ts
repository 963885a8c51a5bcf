import { expect, test } from 'vitest';
import type { Node } from './mdx.ts';
import { remarkNumber } from './remark-number.ts';

const element = (name: string, attributes: Readonly<Record<string, string>>): Node => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  })),
});

test.each([
  [element('Figure', { id: 'a' }), element('ProseNumber', { kind: 'figure', id: 'a' })],
  [
    element('Share', { of: 'a', to: 'b' }),
    element('ProseNumber', { kind: 'share', of: 'a', to: 'b' }),
  ],
  [element('Point', { figure: 'a' }), element('Point', { figure: 'a' })],
])('remarkNumber() makes %j %j', (written, read) => {
  const tree: Node = { type: 'root', children: [{ type: 'paragraph', children: [written] }] };
  remarkNumber()(tree);
  expect(tree.children?.[0]?.children).toEqual([read]);
});
