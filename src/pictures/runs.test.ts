import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { svgDocument } from '../charts/dom.ts';
import { cutFaces } from './cut.ts';
import { nameFaces } from './faces.ts';
import { edit, textLines } from './markup.ts';
import { lettersOf, runsOf, withRuns } from './runs.ts';

const code = (letter: string): number => letter.codePointAt(0) ?? 0;
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

const drawn = (text: string): string =>
  withRuns(edit(`<svg>${text}</svg>`, nameFaces), families, 'zh');

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

test('withRuns(lines of one text) keeps the lines', () => {
  expect(drawn('<text><tspan y="1">5年</tspan><tspan y="2">6</tspan></text>')).toContain(
    '<text><tspan y="1"><tspan font-family="S">5</tspan><tspan font-family="H">年</tspan></tspan><tspan y="2"><tspan font-family="S">6</tspan></tspan></text>',
  );
});

const setting = { x: 0, y: 0, size: 12, leading: 0, face: 'sans', fill: 'none' } as const;
const escaped = (words: string): string => `<svg>${textLines([words], setting)}</svg>`;

test.each(['< 5%', '5 > 4', 'R&D', '“"”', '&lt;', ' class="serif" '])(
  'lettersOf(a text that prints %s) are its letters, and withRuns keeps them',
  (words) => {
    expect(lettersOf([escaped(words)])).toBe([...new Set(words)].sort().join(''));
    const runs = svgDocument(withRuns(escaped(words), families, 'en'));
    expect(runs.querySelector('text')?.textContent).toBe(words);
  },
);

test('cutFaces(lettersOf(svgs)) has a glyph for what is escaped', { timeout: 30_000 }, async () => {
  const { files } = await cutFaces(lettersOf([escaped('<>&"')]), '');
  const cut = files.map((file) => fontkit.openSync(file));
  for (const letter of '<>&"')
    expect(
      cut.some((face) => 'characterSet' in face && face.characterSet.includes(code(letter))),
    ).toBe(true);
});
