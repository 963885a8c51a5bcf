/**
 * Cuts the two Latin faces down to the characters the site prints and notes their advance widths,
 * so that the build can measure a label before a browser draws it. The licence goes with each
 * copy of a face: its text beside it where it is published, its copyright and address inside. Run by `npm run fonts`.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
/** Every character the two faces are kept for. What they lack falls to the system's faces. */
const kept = `${ascii}–—‘’“”…·×−°§é\u00A0`;

const faces = [
  { name: 'serif', family: 'newsreader', cut: '400' },
  { name: 'sans', family: 'ibm-plex-sans-condensed', cut: '500' },
];

/** The fields of a face's name table that hold its copyright, its licence and where that is. */
const ofTheLicence = [0, 13, 14];

/** Advance widths in thousandths of an em, keyed by character, for one face. */
function widths(bytes: Buffer): Record<string, number> {
  const font = fontkit.create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error('invalid font: a collection, not one face');
  const entries = Array.from(kept, (c) => {
    const { advanceWidth } = font.glyphForCodePoint(c.codePointAt(0) ?? 0);
    return [c, Math.round((1000 * advanceWidth) / font.unitsPerEm)] as const;
  });
  return Object.fromEntries(entries);
}

const table: Record<string, Record<string, number>> = {};
for (const { name, family, cut } of faces) {
  const source = `node_modules/@fontsource/${family}`;
  const bytes = readFileSync(`${source}/files/${family}-latin-${cut}-normal.woff2`);
  table[name] = widths(bytes);
  const face = await subsetFont(bytes, kept, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    // Instructions for coarse screens are a third of a face that every first visit waits for.
    noHinting: true,
    preserveNameIds: ofTheLicence,
  });
  writeFileSync(`src/styles/fonts/${name}.woff2`, face);
  copyFileSync(`${source}/LICENSE`, `public/_astro/${family}.OFL.txt`);
  console.log(`src/styles/fonts/${name}.woff2: ${(face.length / 1024).toFixed(1)} kB`);
}
writeFileSync('src/charts/text/widths.json', `${JSON.stringify(table, null, 2)}\n`);
