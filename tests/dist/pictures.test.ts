import { join } from 'node:path';
import { openSync } from 'fontkit';
import { describe, expect, it, test } from 'vitest';
import { cutFaces } from '../../src/pictures/cut.ts';
import { lettersOf } from '../../src/pictures/runs.ts';
import { distFiles, distRoot, readDist } from '../lib/dist.ts';
import { pngSize } from '../lib/png.ts';
import { named, parseXml, wordsOf } from '../lib/xml.ts';

const files = distFiles();
const svgs = files.filter((file) => /^(?:en|zh)\/charts\/[^/]+\.svg$/.test(file));

const charts = files.flatMap(
  (file) => /^((?:en|zh)\/charts\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
);

test('every chart has its picture, in every form', () => {
  expect(charts.length).toBeGreaterThan(0);
  const forms = ['svg', 'png', 'phone.png', 'card.png'];
  const wanted = charts.flatMap((chart) => forms.map((form) => `${chart}.${form}`));
  expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  expect(svgs.filter((file) => !files.includes(file.replace(/svg$/, 'png')))).toEqual([]);
});

test.each(charts)('%s has its poster under its own name, and that of a state too', (chart) => {
  const states = svgs.filter((file) => file.startsWith(`${chart}.`) && file !== `${chart}.svg`);
  const poster = readDist(`${chart}.svg`);
  expect(states.filter((file) => readDist(file) === poster)).toHaveLength(1);
});

test.each(charts)('%s has a picture for phones and a card, of their sizes', (chart) => {
  expect(pngSize(join(distRoot, `${chart}.phone.png`)).width).toBe(1080);
  expect(pngSize(join(distRoot, `${chart}.card.png`))).toEqual({ width: 1200, height: 630 });
});

test('pictures draw promises and results', () => {
  for (const sign of ['target', 'reported'])
    expect(svgs.some((file) => readDist(file).includes(` data-sign="${sign}"`))).toBe(true);
});

test('every letter that a picture prints is in a face cut for the pictures', async () => {
  const texts = svgs.map((file) => readDist(file));
  const { files: faces } = await cutFaces(lettersOf(texts));
  const glyphs = new Set(
    faces
      .map((face) => openSync(face))
      .flatMap((font) => ('characterSet' in font ? font.characterSet : [])),
  );
  const printed = texts.flatMap((text) => named('text', parseXml(text)).map(wordsOf));
  expect(printed.join('')).toContain('<');
  expect(
    printed.filter((words) =>
      Array.from(words, (letter) => letter.codePointAt(0) ?? 0).some((code) => !glyphs.has(code)),
    ),
  ).toEqual([]);
});

describe.each(svgs)('%s', (file) => {
  const text = readDist(file);
  const [svg] = parseXml(text).children;

  it('stands by itself: XML with a title, colours said outright, nothing fetched or run', () => {
    expect(svg?.name).toBe('svg');
    if (svg === undefined) return;
    expect(named('title', svg)[0]?.text).not.toBe('');
    expect(named('desc', svg)[0]?.text).not.toBe('');
    expect(text).not.toMatch(/var\(|currentColor|class=|style=|<script|<image|href=|\son\w+=/);
  });

  it('explains just the signs it draws', () => {
    const said = (name: string): string[] =>
      [...new Set(Array.from(text.matchAll(new RegExp(` ${name}="([^"]+)"`, 'g')), ([, a]) => a))]
        .map(String)
        .sort();
    expect(said('data-legend')).toEqual(said('data-sign'));
  });

  it('shows every letter where a stroke is painted after the fill', () => {
    if (svg === undefined) return;
    const stroked = named('text', svg).filter(({ attributes }) => 'stroke' in attributes);
    expect(stroked.filter(({ attributes }) => !('data-halo' in attributes))).toEqual([]);
    expect(text.includes('paint-order')).toBe(false);
  });

  it('is as large as PNG as its shape says', () => {
    const { width, height } = pngSize(join(distRoot, file.replace(/svg$/, 'png')));
    const [, w = '', h = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
    expect(width).toBe(1200);
    expect(Math.abs(height - (1200 * Number(h)) / Number(w))).toBeLessThanOrEqual(1);
  });
});
