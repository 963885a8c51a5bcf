import { openSync } from 'fontkit';
import { beforeAll, describe, expect, it, test, vi } from 'vitest';
import { posterOf } from '../charts/chart.ts';
import { treeOf } from '../charts/dom.ts';
import { textsIn } from '../charts/text/texts.ts';
import { charts } from '../charts/registry.ts';
import { render } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import { langs } from '../i18n/lang.ts';
import { cutFaces } from '../pictures/cut.ts';
import { lettersOf } from '../pictures/runs.ts';
import { altText, chartCardOf, composed, pngSize, type Sized } from './picture.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://ledger.example.org');
});

const posters = charts.flatMap((chart) =>
  langs.map((lang) => [`${chart.id} (${lang})`, chart, lang] as const),
);
const svgs: string[] = [];

/** The values of an attribute in a picture, once each, in order. */
function said({ picture }: Sized, name: string): string[] {
  const all = [...treeOf(picture.svg).querySelectorAll(`[${name}]`)];
  return [...new Set(all.map((each) => each.getAttribute(name) ?? ''))].sort();
}

/** How much larger than it says an element is drawn. */
function scaleOf(element: Element): number {
  const around = element.parentElement;
  const own = /scale\(([\d.]+)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? '1';
  return Number(own) * (around === null ? 1 : scaleOf(around));
}

/** The smallest letters of a picture, in px of its PNG. */
function smallest({ picture, width }: Sized): number {
  const sizes = Array.from(
    treeOf(picture.svg).querySelectorAll('text'),
    (text) =>
      Number(text.closest('[font-size]')?.getAttribute('font-size')) *
      scaleOf(text) *
      (width / picture.width),
  );
  return Math.min(...sizes);
}

describe.each(posters)('the pictures of %s', (_, chart, lang) => {
  const states = chart.states.map((state) => render(chart, state, lang, ledger));
  const poster = render(chart, posterOf(chart), lang, ledger);
  const all = (): Sized[] => [
    ...states.map((state) => composed(state, 'page', lang)),
    composed(poster, 'phone', lang),
    chartCardOf(poster, lang),
  ];

  it('explain just the signs they draw, and say claim, caveat, source and address', () => {
    for (const picture of all()) {
      svgs.push(picture.picture.svg);
      expect(said(picture, 'data-legend')).toEqual(said(picture, 'data-sign'));
      const words = Array.from(
        treeOf(picture.picture.svg).querySelectorAll('text'),
        ({ textContent }) => textContent,
      ).join('');
      expect(words).toContain(`ledger.example.org/${lang}/charts/${chart.id}`);
      expect(words).toMatch(/Source: |数据来源：/);
    }
  });

  it('are read on a phone: no letters under 35 px of 1080', () => {
    const picture = composed(poster, 'phone', lang);
    expect(picture.width).toBe(1080);
    expect(smallest(picture)).toBeGreaterThanOrEqual(35);
  });

  it('keep their own words on the paper', () => {
    for (const { picture } of [composed(poster, 'page', lang), chartCardOf(poster, lang)]) {
      const own = [...treeOf(picture.svg).children].filter(({ localName }) => localName === 'text');
      expect(own.length).toBeGreaterThan(0);
      const copy = treeOf(picture.svg);
      for (const group of copy.querySelectorAll('g')) group.remove();
      for (const { text, box } of textsIn(copy))
        expect(box.x + box.width, text).toBeLessThanOrEqual(picture.width);
    }
  });
});

test('every letter of these pictures is in a face', { timeout: 60_000 }, async () => {
  expect(svgs.length).toBeGreaterThan(posters.length);
  const letters = lettersOf(svgs);
  const { files } = await cutFaces(letters);
  const glyphs = new Set(
    files.flatMap((file) => {
      const face = openSync(file);
      return 'characterSet' in face ? face.characterSet : [];
    }),
  );
  expect(Array.from(letters.all).filter((each) => !glyphs.has(each.codePointAt(0) ?? 0))).toEqual(
    [],
  );
});

test.each([
  ['en', 'A claim', 'A claim. Two lines.'],
  ['en', 'A claim?', 'A claim? Two lines.'],
  ['zh', '断言', '断言。Two lines.'],
] as const)('altText(%s, %s) is the claim, then what is drawn', (lang, title, told) => {
  const [chart] = charts;
  if (chart === undefined) throw new Error('missing chart');
  const rendered = render(chart, posterOf(chart), lang, ledger);
  expect(altText({ ...rendered, title, description: 'Two lines.' }, lang)).toBe(told);
});

test.each([
  [600, 400, 1200, 800],
  [600, 8192, 1200, 16384],
  [600, 33_000, 297, 16335],
  [1, 100_000, 1, 100_000],
])('pngSize({ width: %i, height: %i }, 1200) is %i × %i px', (width, height, drawn, high) => {
  expect(pngSize({ svg: '', width, height }, 1200)).toEqual({ width: drawn, height: high });
});
