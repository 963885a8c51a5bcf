import { expect, test } from 'vitest';
import { svgDocument } from '../dom.ts';
import { measure } from './measure.ts';
import { textsIn } from './texts.ts';

const texts = (inner: string): ReturnType<typeof textsIn> =>
  textsIn(svgDocument(`<svg><g text-anchor="middle">${inner}</g></svg>`).documentElement);
const wide = measure('ab', 10);

test.each([
  ['in the middle', '<text font-size="10" x="50" y="20">ab</text>', [50 - wide / 2, 12]],
  ['at a start', '<text font-size="10" text-anchor="start" x="5" y="20">ab</text>', [5, 12]],
  ['at an end', '<text font-size="10" text-anchor="end" x="50" y="20">ab</text>', [50 - wide, 12]],
  [
    'moved, and in em',
    '<g transform="translate(1,2)"><text font-size="10" text-anchor="start" transform="translate(4,8)" y="0.5em">ab</text></g>',
    [5, 7],
  ],
  [
    'of a group',
    '<g font-size="10" text-anchor="start" class="furniture"><text x="5" y="20">ab</text></g>',
    [5, 12],
  ],
])('textsIn(a text %s) has its box in px', (_, inner, [x, y]) => {
  const [{ box, ...text } = { box: null }] = texts(inner);
  expect(text).toEqual({ text: 'ab', face: 'sans', key: null, of: 0 });
  expect(box).toEqual({ x, y, width: wide, height: 10 });
});

test('textsIn(lines) has a box a line, and what mark they belong to', () => {
  const inner =
    '<text data-key="a" class="serif" font-size="10" y="1em"><tspan x="0" y="-1em">a &lt; b</tspan><tspan x="0" dy="1.2em">c</tspan></text><text font-size="9">d</text>';
  const found = texts(inner);
  expect(found.map(({ text, face, key, of }) => [text, face, key, of])).toEqual([
    ['a < b', 'serif', 'a', 0],
    ['c', 'serif', 'a', 0],
    ['d', 'sans', null, 1],
  ]);
  expect(found.map(({ box }) => box.y)).toEqual([-18, -6, -7.2]);
});

test('textsIn(a text without a size) throws', () => {
  expect(() => texts('<text>ab</text>')).toThrow('missing font-size of "ab"');
});
