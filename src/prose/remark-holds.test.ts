import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import type { Node } from './mdx.ts';
import { remarkHolds } from './remark-holds.ts';

/** The shape of a tree: each node by its type, its text or its children. */
function shape({ type, name, value, children = [] }: Node): unknown {
  return value ?? { [name ?? type]: children.map(shape) };
}

function read(text: string): unknown {
  const tree: Node = createProcessor().parse(text);
  remarkHolds()(tree);
  return shape(tree);
}

const line = '<Holds claim="a">Only *this*.</Holds>';
const words = ['Only ', { emphasis: ['this'] }, '.'];

test.each<[string, string, unknown]>([
  ['within a line', `So: ${line} Yes.`, { root: [{ paragraph: ['So: ', ...words, ' Yes.'] }] }],
  ['alone on its line', line, { root: [{ paragraph: words }] }],
  [
    'around paragraphs',
    '<Holds claim="a">\n\nOne.\n\nTwo.\n\n</Holds>',
    { root: [{ paragraph: ['One.'] }, { paragraph: ['Two.'] }] },
  ],
  ['within a step', `<Step>\n\n${line}\n\n</Step>`, { root: [{ Step: [{ paragraph: words }] }] }],
  [
    'in another',
    `A <Holds claim="b">b ${line}</Holds>`,
    { root: [{ paragraph: ['A ', 'b ', ...words] }] },
  ],
])('remarkHolds() takes off <Holds> %s', (_, text, tree) => {
  expect(read(text)).toEqual(tree);
});
