import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { treeOf } from '../charts/dom.ts';
import { cutFaces } from './cut.ts';
import { nameFaces } from './faces.ts';
import { lettersOf, runsOf, withRuns } from './runs.ts';
import { element, textLines } from './tree.ts';

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

function drawn(text: string): string {
  const tree = treeOf(`<svg>${text}</svg>`);
  nameFaces(tree);
  return withRuns(tree.outerHTML, families, 'zh');
}

test('withRuns(svg) names one face a run', () => {
  expect(drawn('<text x="1">5年</text>')).toContain(
    '<text x="1"><tspan font-family="S">5</tspan><tspan font-family="H">年</tspan></text>',
  );
  expect(drawn('<text class="serif" font-weight="700">5年</text>')).toContain(
    '<text><tspan font-family="L">5</tspan><tspan font-family="B">年</tspan></text>',
  );
});

test('withRuns(a text that says its room) sets it as it was measured', () => {
  expect(drawn('<text textLength="9" lengthAdjust="spacingAndGlyphs" x="1">5</text>')).toContain(
    '<text x="1"><tspan font-family="S">5</tspan></text>',
  );
});

test('lettersOf(svgs) holds what is printed, once, and what bold texts print', () => {
  const svgs = [
    '<text>ba<tspan>b</tspan></text><title>z</title>',
    '<text font-weight="700">c</text>',
  ].map((inner) => `<svg>${inner}</svg>`);
  expect(lettersOf(svgs)).toEqual({ all: 'abc', titles: 'c' });
});

const setting = { x: 0, y: 0, size: 12, leading: 0, face: 'sans', fill: 'none' } as const;
const printed = (words: string): string =>
  element('svg', {}, ...textLines([words], setting)).outerHTML;

test.each(['< 5%', '5 > 4', 'R&D', '“"”', '&lt;', ' class="serif" '])(
  'lettersOf(a text that prints %s) are its letters, and withRuns keeps them',
  (words) => {
    expect(lettersOf([printed(words)]).all).toBe([...new Set(words)].sort().join(''));
    const runs = withRuns(printed(words), families, 'en');
    expect(treeOf(runs).querySelector('text')?.textContent).toBe(words);
  },
);

test('cutFaces(lettersOf(svgs)) has a glyph for what is escaped', { timeout: 30_000 }, async () => {
  const { files } = await cutFaces(lettersOf([printed('<>&"')]));
  const cut = files.map((file) => fontkit.openSync(file));
  for (const letter of '<>&"')
    expect(
      cut.some((face) => 'characterSet' in face && face.characterSet.includes(code(letter))),
    ).toBe(true);
});
