import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { undrawnFile, undrawnIn } from '../../src/pictures/undrawn.ts';
import { drawPictures } from './draw-pictures.ts';

/** Cutting reads a face of 10 MB: a busy machine needs more than the usual seconds. */
const patient = { timeout: 60_000 };

const namespace = 'http://www.w3.org/2000/svg';
const svgOf = (words: string): string =>
  `<svg xmlns="${namespace}" width="60" height="20"><text y="15">${words}</text></svg>`;
const picture = (words: string, width: number): string =>
  undrawnFile({ svg: svgOf(words), width, lang: 'zh' });

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-drawn-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const widthOf = (file: string): number => readFileSync(file).readUInt32BE(16);

test('drawPictures(folder) draws what is to be drawn, and leaves the rest', patient, async () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex');
  const folder = folderOf({
    'zh/charts/a.png': picture('就业 1', 120),
    'zh/b.png': picture('A', 240),
    'drawn.png': png,
    'data.json': picture('A', 240),
  });
  expect(await drawPictures(folder)).toBe(2);
  expect(widthOf(join(folder, 'zh/charts/a.png'))).toBe(120);
  expect(widthOf(join(folder, 'zh/b.png'))).toBe(240);
  expect(readFileSync(join(folder, 'drawn.png')).equals(png)).toBe(true);
  expect(readFileSync(join(folder, 'data.json'), 'utf8')).toBe(picture('A', 240));
  expect(readdirSync(join(folder, 'zh')).sort()).toEqual(['b.png', 'charts']);
});

test.each([
  ['a letter that no face has', picture('就\u{1F9FE}', 10), 'missing letter: "\u{1F9FE}"'],
  ['half a file', picture('A', 10).slice(0, -5), 'JSON'],
  ['no width', JSON.stringify({ svg: svgOf('A'), width: 0, lang: 'zh' }), 'width'],
] as const)('drawPictures(a folder with %s) names the file', patient, async (_, content, told) => {
  const folder = folderOf({ 'whole.png': picture('A', 10), 'broken.png': content });
  const drawing = drawPictures(folder);
  await expect(drawing).rejects.toThrow(told);
  await expect(drawing).rejects.toThrow(/\.png: /);
  // What has been left to be drawn is so still: no picture is in its place before all are.
  expect(undrawnIn(readFileSync(join(folder, 'whole.png')))).toBeDefined();
});
