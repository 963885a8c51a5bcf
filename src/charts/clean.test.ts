import { expect, test } from 'vitest';
import { clean } from './clean.ts';
import { svgDocument } from './dom.ts';

function cleaned(markup: string): string {
  const svg = svgDocument(`<svg>${markup}</svg>`).documentElement;
  clean(svg);
  return svg.innerHTML;
}

/** Names, attributes in order of their names, and text: what two drawings must share. */
function shape(markup: string): string[] {
  const elements = [...svgDocument(`<svg>${markup}</svg>`).querySelectorAll('svg > *, svg * *')];
  return elements.map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    return [element.localName, ...attributes.sort(), element.textContent].join(' ');
  });
}

test.each([
  ['a style element', '<style>x{}</style>', ''],
  ['a style attribute', '<circle data-key="a" style="fill:red"/>', '<circle data-key="a" />'],
  [
    'ids and classes of Plot',
    '<circle data-key="a" id="x" class="plot-1"/>',
    '<circle data-key="a" />',
  ],
  [
    'a class of ours',
    '<text data-key="a" class="serif">1</text>',
    '<text data-key="a" class="serif">1</text>',
  ],
  ['long decimals', '<circle data-key="a" cx="1.2345"/>', '<circle cx="1.2" data-key="a" />'],
  [
    'what is no coordinate',
    '<path data-key="a" fill-opacity="0.22" stroke-width="1.25" d="M1.26,2"/>',
    '<path data-key="a" fill-opacity="0.22" stroke-width="1.25" d="M1.3,2"/>',
  ],
  [
    'decimals of an em',
    '<text data-key="a" y="0.3216em" dy="-0.2249999em">1</text>',
    '<text y="0.322em" dy="-0.225em" data-key="a">1</text>',
  ],
  ['a group', '<g fill="red"><circle data-key="a"/></g>', '<circle fill="red" data-key="a" />'],
  [
    'a group that shifts',
    '<g transform="translate(1,2)"><path data-key="a" transform="translate(3,4)"/></g>',
    '<path transform="translate(4,6)" data-key="a" />',
  ],
  [
    'furniture',
    '<g class="furniture"><line x1="1"/></g>',
    '<g class="furniture"><line x1="1" /></g>',
  ],
  [
    'a group that asks to be kept',
    '<g><g class="keep" fill="red"><circle data-key="a"/></g></g>',
    '<g class="keep" fill="red"><circle data-key="a" /></g>',
  ],
  [
    'a shape that is shifted',
    '<g transform="translate(1,2)"><circle data-key="a" cx="3" cy="4.5"/></g>',
    '<circle data-key="a" cx="4" cy="6.5" />',
  ],
  [
    'furniture alike, shifted',
    '<g class="furniture" transform="translate(1,0)"><line x1="1" x2="2"/></g><g class="furniture"><line x1="5"/></g>',
    '<g class="furniture"><line x1="2" x2="3" y1="0" y2="0" /><line x1="5" /></g>',
  ],
  [
    'furniture that differs',
    '<g class="furniture" stroke="a"><line x1="1"/></g><g class="furniture"><line x1="5"/></g>',
    '<g class="furniture" stroke="a"><line x1="1" /></g><g class="furniture"><line x1="5" /></g>',
  ],
  ['a decimal in a key', '<circle data-key="a-0.55"/>', '<circle data-key="a-0.55" />'],
])('clean(%s)', (_, markup, expected) => {
  expect(shape(cleaned(markup))).toEqual(shape(expected));
});

test.each([
  ['a shape without a key', '<circle r="1"/>', 'missing data-key on <circle>'],
  [
    'a kept group that shifts',
    '<g class="keep" transform="scale(2)"><circle data-key="a"/></g>',
    'invalid <g>: a mark stands by itself',
  ],
  [
    'a mark in a mark',
    '<a data-key="a"><circle data-key="b"/></a>',
    'invalid <circle>: a mark stands by itself',
  ],
  ['a key used twice', '<circle data-key="a"/><rect data-key="a"/>', 'duplicate data-key: a'],
  [
    'a coordinate that is no number',
    '<circle data-key="a" cx="NaN"/>',
    'invalid cx="NaN" in <circle>',
  ],
])('clean(%s) throws', (_, markup, message) => {
  expect(() => cleaned(markup)).toThrow(message);
});
