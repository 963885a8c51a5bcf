import { expect, test } from 'vitest';
import { element, textLines } from './tree.ts';

test.each([
  [element('path', { d: 'M0,0', fill: undefined }), '<path d="M0,0" />'],
  [
    element('g', { x: 1, y: 2 }, element('title', {}, 'a < b')),
    '<g x="1" y="2"><title>a &lt; b</title></g>',
  ],
  [element('title', {}, 'bell\u0007'), '<title>bell</title>'],
])('element(name, attributes, …children) is %s', (made, written) => {
  expect(made.outerHTML).toBe(written);
});

test('textLines(lines) sets one text a line', () => {
  const setting = { x: 1, y: 10, size: 12, leading: 20, face: 'sans', fill: 'red' } as const;
  expect(textLines(['a', 'b'], setting).map((text) => text.getAttribute('y'))).toEqual([
    '10',
    '30',
  ]);
});
