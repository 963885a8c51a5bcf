import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { distFiles, distRoot, readDist } from '../lib/dist.ts';

const files = distFiles();
const faces = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));

/** A field of a face's name table, in English. */
function field(face: string, name: string): string {
  const font = fontkit.create(readFileSync(join(distRoot, face)));
  const value = 'getName' in font ? font.getName(name, 'en') : null;
  return value ?? '';
}

test('there are faces to hold licences', () => {
  expect(faces.length).toBeGreaterThan(0);
});

test.each(faces)('%s has its licence inside and beside it, under its own copyright', (face) => {
  const copyright = field(face, 'copyright');
  expect(copyright).not.toBe('');
  expect(field(face, 'licenseURL')).toMatch(/^https?:\/\/scripts\.sil\.org\/OFL/);
  const beside = files.filter((file) => file.endsWith('.txt') && dirname(file) === dirname(face));
  const texts = beside.map((file) => readDist(file)).filter((text) => text.includes(copyright));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
