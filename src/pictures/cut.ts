import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { isLatin, type Families, type Letters } from './runs.ts';

/** Packages are found from the project's root, wherever the build puts its own files. */
const require = createRequire(resolve('package.json'));
const song = '@fontsource-variable/noto-serif-sc';
const sources = {
  serif: '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
  sans: '@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-500-normal.woff2',
  hei: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
} as const;

/** The families, as the files above name themselves. */
export const families: Families = {
  serif: 'Newsreader 16pt 16pt',
  sans: 'IBM Plex Sans Condensed Medium',
  hei: 'Noto Sans SC',
  song: 'Noto Serif SC ExtraLight',
};

/** Faces that the rasteriser can read, cut to the letters of the pictures. */
export interface Faces {
  readonly files: readonly string[];
}

/** What draws the pictures, in short: it changes with any byte of a face, and with what cuts and draws. */
export function facesMade(): string {
  const files = Object.values(sources).map((file) => require.resolve(file));
  const folder = dirname(require.resolve(`${song}/files/noto-serif-sc-4-wght-normal.woff2`));
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('-wght-normal.woff2'))
    .sort()
    .map((name) => join(folder, name));
  const rasteriser = require.resolve('@resvg/resvg-js/package.json');
  const hash = createHash('sha256');
  const code = ['cut.ts', 'raster-worker.ts'].map((name) => resolve('src/pictures', name));
  for (const file of [rasteriser, ...code, ...files, ...parts]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

interface Cut {
  readonly bytes: Buffer;
  readonly font: fontkit.Font;
}

async function cut(
  file: string,
  letters: string,
  family: keyof Families,
  weight?: number,
): Promise<Cut> {
  const bytes = await subsetFont(readFileSync(require.resolve(file)), letters, {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  });
  const font = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`invalid font: ${file}: a collection`);
  if (font.familyName !== families[family])
    throw new Error(`invalid font: ${file}: its family is "${font.familyName}"`);
  return { bytes, font };
}

/** The slices of the Chinese serif that hold some letters: its package cuts it up for the web. */
export function slices(letters: string, ranges: Readonly<Record<string, string>>): string[] {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  return Object.entries(ranges).flatMap(([name, list]) => {
    const spans = list.split(',').map((span) => {
      const [first = '', last = first] = span.trim().replace('U+', '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    });
    const held = codes.some((code) => spans.some(([a, b]) => code >= a && code <= b));
    return held ? [name.replace(/[[\]]/g, '')] : [];
  });
}

/**
 * Cuts the four faces of the pictures to some letters and lays them in a folder that goes with the
 * process: the rasteriser wants files, and reads no woff2.
 * @throws where no face has a letter.
 */
export async function cutFaces({ all: letters, titles }: Letters): Promise<Faces> {
  const han = Array.from(titles)
    .filter((letter) => letter > '\u2000')
    .join('');
  // The rasteriser takes a face for a letter that another lacks, and for the whole line where it has
  // all of it: so the Chinese face has no Latin letter.
  const full = Array.from(letters)
    .filter((letter) => !isLatin(letter, 'zh'))
    .join('');
  const ranges = require(`${song}/unicode.json`) as Readonly<Record<string, string>>;
  const serif = await cut(sources.serif, letters, 'serif');
  const sans = await cut(sources.sans, letters, 'sans');
  // A face without a letter is none.
  const hei = full === '' ? [] : [await cut(sources.hei, full, 'hei')];
  const parts = await Promise.all(
    slices(han, ranges).map((name) =>
      cut(`${song}/files/noto-serif-sc-${name}-wght-normal.woff2`, han, 'song', 700),
    ),
  );
  requireLetters(letters, [serif, sans, ...hei]);
  requireLetters(han, parts);
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-faces-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  // The order decides who draws what a face lacks: a slice's missing letters are in its sisters.
  const files = [serif, sans, ...parts, ...hei].map(({ bytes }, i) => {
    const file = join(folder, `${i}.ttf`);
    writeFileSync(file, bytes);
    return file;
  });
  return { files };
}

function requireLetters(letters: string, faces: readonly Cut[]): void {
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    if (!faces.some(({ font }) => font.hasGlyphForCodePoint(code)))
      throw new Error(`missing letter: "${letter}" is in no face of the pictures`);
  }
}
