/**
 * Cuts the two Latin faces down to the characters the site prints and notes their advance widths,
 * so that the build can measure a label before a browser draws it. Run by `npm run fonts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
/** Every character the two faces are kept for. What they lack falls to the system's faces. */
const kept = `${ascii}–—‘’“”…·×−°§é\u00A0`;

const faces = [
  { name: 'serif', file: 'newsreader/files/newsreader-latin-400-normal.woff2' },
  {
    name: 'sans',
    file: 'ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-500-normal.woff2',
  },
];

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
for (const { name, file } of faces) {
  const bytes = readFileSync(`node_modules/@fontsource/${file}`);
  table[name] = widths(bytes);
  const cut = await subsetFont(bytes, kept, { targetFormat: 'woff2', noLayoutClosure: true });
  writeFileSync(`src/styles/fonts/${name}.woff2`, cut);
  console.log(`src/styles/fonts/${name}.woff2: ${(cut.length / 1024).toFixed(1)} kB`);
}
writeFileSync('src/charts/text/widths.json', `${JSON.stringify(table, null, 2)}\n`);
