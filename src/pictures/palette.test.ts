import { expect, test } from 'vitest';
import { lightColours, withColours } from './palette.ts';

const css = ':root { --paper: light-dark(#fbf8f0, #14181c); --ink: light-dark(#1d1a16, #ede7da); }';

test('lightColours(css) takes the light half of each pair', () => {
  expect([...lightColours(css)]).toEqual([
    ['paper', '#fbf8f0'],
    ['ink', '#1d1a16'],
  ]);
});

test('withColours(svg, colours) says every colour outright', () => {
  const svg = '<g fill="currentColor"><path stroke="var(--paper)"/></g>';
  expect(withColours(svg, lightColours(css))).toBe(
    '<g fill="#1d1a16"><path stroke="#fbf8f0"/></g>',
  );
});

test('withColours(svg) knows the colours of the palette', () => {
  expect(withColours('var(--place-12) var(--red)')).toMatch(/^#\w{6} #\w{6}$/);
});

test('withColours(an unknown variable) throws', () => {
  expect(() => withColours('var(--nowhere)')).toThrow('unknown colour: --nowhere');
});
