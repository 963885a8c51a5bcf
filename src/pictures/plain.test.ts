import { expect, test } from 'vitest';
import { svgDocument } from '../charts/dom.ts';
import { hollowLines, plainTexts } from './plain.ts';

function plain(inner: string): string[] {
  const tree = svgDocument(`<svg>${inner}</svg>`).documentElement;
  plainTexts(tree);
  return [...tree.querySelectorAll('text')].map((text) => {
    const said = ['x', 'y', 'textLength', 'stroke', 'data-halo', 'data-key']
      .filter((name) => text.hasAttribute(name))
      .map((name) => `${name}=${text.getAttribute(name) ?? ''}`);
    return [...said, text.textContent].join(' ');
  });
}

test.each([
  [
    'a line',
    '<text x="1" y="0.5em" font-size="10" data-key="a">就业</text>',
    ['x=1 y=5 textLength=20 data-key=a 就业'],
  ],
  [
    'lines of one text',
    '<text font-size="10"><tspan x="2" y="3">业</tspan><tspan x="2" dy="1.2em">就</tspan></text>',
    ['x=2 y=3 textLength=10 业', 'x=2 y=15 textLength=10 就'],
  ],
  ['a letter that our faces lack', '<text font-size="10" x="0" y="0">≈</text>', ['x=0 y=0 ≈']],
  [
    'a halo under two lines',
    '<text font-size="10" stroke="#fff" data-key="a"><tspan x="0" y="0">业</tspan><tspan x="0" y="9">就</tspan></text>',
    [
      'x=0 y=0 textLength=10 stroke=#fff data-halo= 业',
      'x=0 y=9 textLength=10 stroke=#fff data-halo= 就',
      'x=0 y=0 textLength=10 data-key=a 业',
      'x=0 y=9 textLength=10 data-key=a 就',
    ],
  ],
  [
    'a halo that a group says',
    '<g font-size="10" stroke="#fff"><text x="0" y="0">业</text></g>',
    ['x=0 y=0 textLength=10 stroke=#fff data-halo= 业', 'x=0 y=0 textLength=10 业'],
  ],
])('plainTexts(%s)', (_, inner, texts) => {
  expect(plain(inner)).toEqual(texts);
});

test.each([
  ['lines of the paper', '<path stroke="red" d="M0,0H1"/>', 'none'],
  ['a mark', '<path stroke="red" data-key="a" d="M0,0H1"/>', null],
  ['a shape that is filled', '<path stroke="red" fill="red" d="M0,0H1"/>', 'red'],
])('hollowLines(%s)', (_, path, fill) => {
  const tree = svgDocument(`<svg>${path}</svg>`).documentElement;
  hollowLines(tree);
  expect(tree.querySelector('path')?.getAttribute('fill')).toBe(fill);
});
