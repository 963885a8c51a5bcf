import { expect, test } from 'vitest';
import { svgDocument } from '../charts/dom.ts';
import { lightColours, sayColours } from './palette.ts';

const css = ':root { --paper: light-dark(#fbf8f0, #14181c); --ink: light-dark(#1d1a16, #ede7da); }';

test('lightColours(css) takes the light half of each pair', () => {
  expect([...lightColours(css)]).toEqual([
    ['paper', '#fbf8f0'],
    ['ink', '#1d1a16'],
  ]);
});

function said(svg: string, colours?: ReadonlyMap<string, string>): string {
  const tree = svgDocument(svg).documentElement;
  sayColours(tree, colours);
  return tree.outerHTML;
}

test('sayColours(drawing, colours) says every colour outright, and leaves words alone', () => {
  const svg =
    '<svg fill="currentColor"><path stroke="var(--paper)"/><text>currentColor var(--x)</text></svg>';
  expect(said(svg, lightColours(css))).toBe(
    '<svg fill="#1d1a16"><path stroke="#fbf8f0" /><text>currentColor var(--x)</text></svg>',
  );
});

test('sayColours(drawing) knows the colours of the palette', () => {
  expect(said('<svg fill="var(--place-12)" stroke="var(--red)"/>')).toMatch(
    /fill="#\w{6}" stroke="#\w{6}"/,
  );
});

test('sayColours(an unknown variable) throws', () => {
  expect(() => said('<svg fill="var(--nowhere)"/>')).toThrow('unknown colour: --nowhere');
});
