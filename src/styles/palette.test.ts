import { readFileSync } from 'node:fs';
import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('palette.css', import.meta.url), 'utf8');
const pairs = Array.from(
  css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
);
const themes = ['light', 'dark'] as const;
const colour = (name: string, theme: (typeof themes)[number]): string =>
  pairs.find((pair) => pair.name === name)?.[theme] ?? '';

/** Relative luminance of linear channels (WCAG 2.2). */
const linear = (hex: string): [number, number, number] => {
  const { r, g, b } = rgb(hex);
  const one = (c: number): number => (c <= 10.31 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return [one(r), one(g), one(b)];
};
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const written = ['ink', 'ink-2', 'red', ...Array.from({ length: 12 }, (_, i) => `place-${i + 1}`)];
const cases = themes.flatMap((theme) =>
  written.flatMap((name) => ['paper', 'slip'].map((paper) => [name, paper, theme] as const)),
);

test.each(cases)('%s on %s, %s, can be read: 4.5:1 or more', (name, paper, theme) => {
  expect(contrast(colour(name, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
});

/** Full colour blindness of each kind, on linear channels (Machado, Oliveira, Fernandes 2009). */
const blindness = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

function seen(hex: string, matrix: readonly (readonly number[])[]): string {
  const channels = linear(hex);
  const [r = 0, g = 0, b = 0] = matrix.map((row) => {
    const sum = row.reduce((total, factor, i) => total + factor * (channels[i] ?? 0), 0);
    const c = Math.min(1, Math.max(0, sum));
    return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
  });
  return rgb(r, g, b).formatHex();
}

function apart(a: string, b: string): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

const compared = ['place-1', 'place-2', 'place-3'];
const couples = compared.flatMap((a, i) => compared.slice(i + 1).map((b) => [a, b] as const));

describe.each(Object.entries(blindness))('under %s', (_, matrix) => {
  test.each(themes.flatMap((theme) => couples.map(([a, b]) => [a, b, theme] as const)))(
    '%s and %s stay apart, %s',
    (a, b, theme) => {
      expect(apart(seen(colour(a, theme), matrix), seen(colour(b, theme), matrix))).toBeGreaterThan(
        10,
      );
    },
  );
});
