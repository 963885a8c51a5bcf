import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { outlineOf, type Outline } from './outline.ts';

const outline = (text: string): Outline => outlineOf(createProcessor().parse(text));
const words = 'title="T"';
const step = (id: string): string => `<Step id="${id}" chart="c" state="s" ${words}>`;
const a = { id: 'a', chart: 'c', state: 's', name: '' };

test.each([
  ['a step', `\n${step('a')}\n\nwords\n\n</Step>`, [{ ...a, line: 2 }]],
  ['other quotes', `<Step id='a' chart={'c'} state={"s"} ${words}>\n</Step>`, [{ ...a, line: 1 }]],
  [
    'a > in its title',
    '<Step title="x > y" id="a" chart="c" state="s">\n</Step>',
    [{ ...a, line: 1 }],
  ],
  ['a step that is commented out', `{/* ${step('a')}\n</Step> */}`, []],
  ['a step that is code', `\`\`\`\n${step('a')}\n\`\`\``, []],
  [
    'an order of the cover',
    '<Sorted by="a" name="A"></Sorted>',
    [{ id: 'a', chart: 'ledger', state: 'a', name: 'A', line: 1 }],
  ],
])('outlineOf(%s).steps', (_, text, steps) => {
  expect(outline(text)).toMatchObject({ steps, problems: [] });
});

test('outlineOf(text) has what prose names, and where', () => {
  const text = `<Figure id="a" /> is said.\n\n${step('s')}\n\n<Share of="b" to="c" /> of it.\n\n<Point figure="a b">them</Point>\n\n</Step>\n\n{/* <Figure id="d" /> */}`;
  expect(outline(text)).toMatchObject({
    figures: [
      { id: 'a', isSaid: true, line: 1 },
      { id: 'b', isSaid: false, line: 5 },
      { id: 'c', isSaid: false, line: 5 },
    ],
    points: [{ attributes: { figure: 'a b' }, within: 0, line: 7 }],
  });
});

test.each([
  [
    'no id',
    `<Step chart="c" state="s" ${words}>\n</Step>`,
    ['missing id of <Step> (write it out, in quotes)'],
  ],
  [
    'an empty title',
    '<Step id="a" chart="c" state="s" title="">\n</Step>',
    ['missing title of <Step> (write it out, in quotes)'],
  ],
  [
    'a computed state',
    `<Step id="a" chart="c" state={s} ${words}>\n</Step>`,
    // The grammar tells of it.
    [],
  ],
  [
    'an attribute nobody reads',
    `<Step id="a" chart="c" state="s" tone="loud" ${words}>\n</Step>`,
    ['unknown attribute of <Step>: tone (there are: id, chart, state, title, answers)'],
  ],
  [
    'an id with a space',
    `${step('a b')}\n</Step>`,
    ['invalid id "a b": use a-z, 0-9 and single hyphens'],
  ],
  [
    'an id of the page',
    `${step('content')}\n</Step>`,
    ['invalid id "content": the page has it already'],
  ],
  [
    'an id of a chart',
    `${step('a-chart')}\n</Step>`,
    ['invalid id "a-chart": the page has it already'],
  ],
  ['one id twice', `${step('a')}\n</Step>\n\n${step('a')}\n</Step>`, ['duplicate id: a']],
  [
    'a step in a step',
    `${step('a')}\n\n${step('b')}\n\n</Step>\n\n</Step>`,
    ['invalid <Step>: it stands in another'],
  ],
])('outlineOf(%s).problems', (_, text, messages) => {
  expect(outline(text).problems.map(({ message }) => message)).toEqual(messages);
});
