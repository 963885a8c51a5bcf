import { expect, test } from 'vitest';
import { withFaces } from './faces.ts';
import { lettersOf, runsOf, withRuns } from './runs.ts';

const families = { serif: 'L', sans: 'S', song: 'B', hei: 'H' };

test.each([
  ['2023年', 'zh', ['2023', '年']],
  ['about 5%', 'en', ['about 5%']],
  ['≈5', 'en', ['≈', '5']],
  ['“好”', 'zh', ['“好”']],
  ['“good”', 'en', ['“good”']],
] as const)('runsOf(%s, %s)', (text, lang, runs) => {
  expect(runsOf(text, lang).map((run) => run.text)).toEqual(runs);
});

const drawn = (text: string): string => withRuns(withFaces(`<svg >${text}</svg>`), families, 'zh');

test('withRuns(svg) names one face a run', () => {
  expect(drawn('<text x="1">5年</text>')).toContain(
    '<text x="1"><tspan font-family="S">5</tspan><tspan font-family="H">年</tspan></text>',
  );
  expect(drawn('<text class="serif" font-weight="700">5年</text>')).toContain(
    '<text><tspan font-family="L">5</tspan><tspan font-family="B">年</tspan></text>',
  );
});

test('withRuns(a text with a halo) draws the halo of all runs under all runs', () => {
  expect(drawn('<text stroke="#fff" x="1">5</text>')).toContain(
    '<text stroke="#fff" x="1"><tspan font-family="S">5</tspan></text><text x="1">',
  );
});

test('lettersOf(svgs) holds what is printed, once; of bold texts alone where asked', () => {
  const svgs = [
    '<text>ba<tspan>b</tspan></text><title>z</title>',
    '<text font-weight="700">c</text>',
  ];
  expect(lettersOf(svgs)).toBe('abc');
  expect(lettersOf(svgs, true)).toBe('c');
});
