import { expect, test } from 'vitest';
import { card } from './card.ts';

const head = '<path stroke="var(--ink)" d="M0,20H288M0,23H288"/>';
const drawing = (height: number, inner = head): string =>
  `<svg viewBox="0 0 288 ${height}"><g>${inner}</g></svg>`;
const words = { title: 'A title. And more', subject: 'A place', alt: 'a & b' };
const draw = (height: number, inner?: string): string =>
  card({ ...words, drawing: drawing(height, inner) }, 'en');

test('card(words) lays the head rule of its drawing on that of the book', () => {
  expect(draw(200)).toContain('translate(600,53) scale(2)');
});

test.each([
  ['is too high', 600, head],
  ['has no head rule', 100, '<path/>'],
])('card(a drawing that %s) sets it under the rule, within the page', (_, height, inner) => {
  const [, y = '', scale = ''] =
    /translate\(600,([\d.]+)\) scale\(([\d.]+)\)/.exec(draw(height, inner)) ?? [];
  expect(Number(y)).toBeGreaterThan(93);
  expect(Number(y) + height * Number(scale)).toBeLessThanOrEqual(630);
});
