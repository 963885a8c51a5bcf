import { expect, test } from 'vitest';
import { headRule, rules } from '../charts/grammar/paper.ts';
import { draw, type Drawing } from '../charts/plot.ts';
import { card } from './card.ts';

const head = headRule(23, 'narrow');
const words = { title: 'A title. And more', subject: 'A place', alt: 'a & b' };
const drawn = (drawing: Drawing): string =>
  card({ ...words, drawing: draw(drawing, 'narrow', 'a label') }, 'en').tree.outerHTML;

test('card(words) lays the head rule of its drawing on that of the book', () => {
  expect(drawn({ height: 200, marks: [head] })).toContain('translate(600,53) scale(2)');
});

test.each([
  ['is too high', 600, head],
  ['has no head rule', 100, rules('M0,20H288M0,23H288', 'var(--ink)')],
])('card(a drawing that %s) sets it under the rule, within the page', (_, height, mark) => {
  const found = drawn({ height, marks: [mark] });
  const [, y = '', scale = ''] = /translate\(600,([\d.]+)\) scale\(([\d.]+)\)/.exec(found) ?? [];
  expect(Number(y)).toBeGreaterThan(93);
  expect(Number(y) + height * Number(scale)).toBeLessThanOrEqual(630);
});
