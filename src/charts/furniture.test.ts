import { expect, test } from 'vitest';
import { svgDocument } from './dom.ts';
import { lighten } from './furniture.ts';

/** Its elements, each with its attributes by name and its text. */
function shape(root: Element): string[] {
  return [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    const text = element.children.length > 0 ? '' : element.textContent;
    return [element.localName, ...attributes.sort(), text].join(' ').trim();
  });
}

const g = (inside: string, more = ''): string => `<g class="furniture" ${more}>${inside}</g>`;
const line = '<line x1="1" x2="9" y1="2" y2="2"/>';

test.each([
  [
    'lines alike',
    g(`${line}<line x1="5" x2="5" y1="0" y2="3"/><line x2="4" y2="4"/>`, 'stroke="red"'),
    ['path class=furniture d=M1,2H9M5,0V3M0,0L4,4 stroke=red'],
  ],
  [
    'lines of two inks',
    g(`${line}<line x2="4" stroke="red"/>`),
    ['g class=furniture', 'path d=M1,2H9', 'path d=M0,0H4 stroke=red'],
  ],
  [
    'groups alike',
    g(line, 'stroke="red"') + g('<line x2="4"/>', 'stroke="red"'),
    ['path class=furniture d=M1,2H9M0,0H4 stroke=red'],
  ],
  [
    'groups that differ',
    g(line, 'stroke="red"') + g(line),
    ['path class=furniture d=M1,2H9 stroke=red', 'path class=furniture d=M1,2H9'],
  ],
  [
    'numbers of an axis',
    g(
      '<text transform="translate(5,20)" y="0.32em">1</text><text transform="translate(9,20.5)">2</text>',
      'font-size="12.5" transform="translate(0,-11)"',
    ),
    ['g class=furniture font-size=12.5', 'text x=5 y=13 1', 'text x=9 y=9.5 2'],
  ],
  [
    'words of a size of their own',
    g('<text font-size="10" transform="translate(5,20)" y="0.4em">1</text>'),
    ['text class=furniture font-size=10 x=5 y=24 1'],
  ],
  [
    'words that are turned',
    g('<text transform="rotate(9)">1</text>', 'font-size="12"'),
    ['text class=furniture font-size=12 transform=rotate(9) 1'],
  ],
  ['marks', `<g>${line}</g>`, ['g', 'line x1=1 x2=9 y1=2 y2=2']],
])('lighten(%s)', (_, markup, expected) => {
  const svg = svgDocument(`<svg>${markup}</svg>`).documentElement;
  lighten(svg);
  expect(shape(svg)).toEqual(expected);
});
