import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { svgDocument } from '../../src/charts/dom.ts';
import { textsIn, type Box } from '../../src/charts/text/texts.ts';
import { distFiles, distRoot, readDist } from '../lib/dist.ts';
import { pngPixels, type Pixels } from '../lib/png.ts';

/** LibreOffice draws the pictures of all charts in half a minute: `npm run test:all`, where it is. */
const office = spawnSync('soffice', ['--version']).status === 0;
const asked = process.env.TEST_ALL === '1' && office;

const svgs = distFiles().filter((file) => /^(?:en|zh)\/charts\/[^/.]+\.svg$/.test(file));
const nameOf = (file: string): string => file.replaceAll('/', '.');

/** How many dots of a box are nearer to an ink than to the paper. */
function inked({ width, rgba }: Pixels, box: Box, ink: string, paper: string): number {
  const channels = (colour: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [own, ground] = [channels(ink), channels(paper)];
  let count = 0;
  for (let y = Math.floor(box.y); y < box.y + box.height; y += 1)
    for (let x = Math.floor(box.x); x < box.x + box.width; x += 1) {
      const off = (colour: readonly number[]): number =>
        colour.reduce(
          (sum, each, i) => sum + (each - (rgba[4 * (y * width + x) + i] ?? 0)) ** 2,
          0,
        );
      if (off(own) < off(ground)) count += 1;
    }
  return count;
}

/** The lines of a picture of which LibreOffice shows next to nothing. */
function hidden(svg: string, pixels: Pixels): string[] {
  const tree = svgDocument(svg).documentElement;
  const paper = tree.querySelector('rect')?.getAttribute('fill') ?? '';
  const texts = [...tree.querySelectorAll('text')];
  return textsIn(tree).flatMap(({ text, box, of }) => {
    const own = texts[of];
    if (own === undefined || own.hasAttribute('data-halo')) return [];
    const ink = own.closest('[fill]')?.getAttribute('fill') ?? '';
    const seen = inked(pixels, box, ink, paper);
    return seen >= Array.from(text.replaceAll(/[\s.,·—–-]/g, '')).length ? [] : [text];
  });
}

describe.runIf(asked)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-office-'));

  beforeAll(() => {
    for (const file of svgs) copyFileSync(join(distRoot, file), join(folder, nameOf(file)));
    const own = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--headless', '--convert-to', 'png', '--outdir', folder];
    execFileSync('soffice', [own, ...to, ...svgs.map((file) => join(folder, nameOf(file)))], {
      stdio: 'ignore',
    });
  }, 600_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(svgs)('shows every label of %s', (file) => {
    const pixels = pngPixels(join(folder, nameOf(file).replace(/svg$/, 'png')));
    expect(hidden(readDist(file), pixels)).toEqual([]);
  });
});
