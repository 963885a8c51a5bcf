import { expect, test } from 'vitest';
import { draw } from '../charts/plot.ts';
import { legendOf } from './legend.ts';
import { element } from './tree.ts';

const room = { x: 10, y: 20, width: 200, size: 10, leading: 20 };
const blank = draw({ height: 40, marks: [] }, 'narrow', 'a label');
const drawn = (d: string) => ({
  ...blank,
  svg: `<svg><path data-sign="at-least" d="${d}"/></svg>`,
});
const items = [
  { sign: 'target', word: 'promised' },
  { sign: 'at-least', word: 'this or more' },
] as const;

test('legendOf(legend) names each sign and colours its shape', () => {
  const { parts, height } = legendOf({ items, colour: 'red' }, blank, room);
  expect(parts.map((part) => part.getAttribute('data-legend'))).toEqual(['target', 'at-least']);
  expect(parts.map((part) => part.textContent)).toEqual(['promised', 'this or more']);
  expect(parts[0]?.querySelector('g')?.getAttribute('stroke')).toBe('red');
  expect(height).toBe(20);
});

test.each([
  ['of no signs', [], 0],
  ['of more signs than a row holds', [...items, ...items], 40],
])('legendOf(a legend %s) says its height', (_, some, height) => {
  expect(legendOf({ items: some, colour: 'red' }, blank, room).height).toBe(height);
});

test.each([
  ['along', 'M-2.5,-5L2.5,0L-2.5,5', false],
  ['up', 'M-5,2.5L0,-2.5L5,2.5', true],
])('legendOf(a chevron that points %s) turns it as it is drawn', (_, d, turned) => {
  const { parts } = legendOf({ items, colour: 'red' }, drawn(d), room);
  expect(element('g', {}, ...parts).outerHTML.includes('rotate(-90')).toBe(turned);
});

test.each([
  ['hollow', 'fill="var(--paper)" stroke-dasharray="2 2"', /<rect [^>]*stroke-dasharray="2 2"/],
  ['pale', 'fill="var(--place-1)" fill-opacity="0.2"', /<rect [^>]*fill-opacity="0.2"/],
])('legendOf(a sign drawn as %s cells) shows such a cell', (_, look, cell) => {
  const svg = `<svg><g data-sign="target" ${look}><rect/></g></svg>`;
  const drawing = { ...blank, svg };
  const { parts } = legendOf({ items, colour: 'red' }, drawing, room);
  expect(parts[0]?.outerHTML).toMatch(cell);
});
