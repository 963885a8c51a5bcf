import { expect, test } from 'vitest';
import { treeOf } from '../charts/dom.ts';
import { headRule, rules } from '../charts/grammar/paper.ts';
import { draw, type Drawing } from '../charts/plot.ts';
import { card } from './card.ts';

const head = headRule(23, 'narrow');
const words = {
  title: 'A title. And more',
  subject: 'A place',
  alt: 'a & b',
  legend: { items: [], colour: 'red' },
  address: 'example.org/en/charts/a',
};
const drawn = (drawing: Drawing): string =>
  card({ ...words, drawing: draw(drawing, 'narrow', 'a label') }, 'en').svg;

test('card(words) lays the head rule of its drawing on that of the book', () => {
  expect(drawn({ height: 200, marks: [head] })).toContain('translate(600,53) scale(2)');
});

const setAt = (svg: string): readonly [y: number, scale: number] => {
  const [, y, scale] = /translate\(600,([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  return [Number(y), Number(scale)];
};

test('card(a drawing that is too high) sets it smaller, its head rule still on the book’s', () => {
  const [y, scale] = setAt(drawn({ height: 600, marks: [head] }));
  expect(y + 20 * scale).toBeCloseTo(93, 0);
  expect(y + 600 * scale).toBeLessThanOrEqual(630);
});

test('card(a drawing without a head rule) sets it under the rule', () => {
  const marks = [rules('M0,20H288M0,23H288', 'var(--ink)')];
  const [y, scale] = setAt(drawn({ height: 100, marks }));
  expect([y, scale]).toEqual([117, 2]);
});

test('card(words) says legend, caveat, sources and address, in this order', () => {
  const drawing = draw({ height: 200, marks: [head] }, 'narrow', 'a label');
  const legend = { items: [{ sign: 'target', word: 'promised' }], colour: 'red' } as const;
  const said = card({ ...words, drawing, legend, caveat: 'But.', sources: 'Source: B' }, 'en');
  const texts = Array.from(
    treeOf(said.svg).querySelectorAll('text'),
    ({ textContent }) => textContent,
  );
  expect(texts.slice(-4)).toEqual(['promised', 'But.', 'Source: B', words.address]);
});
