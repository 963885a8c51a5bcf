import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { cutFaces, slices } from './cut.ts';

/** Cutting reads a face of 10 MB: a busy machine needs more than the usual seconds. */
const patient = { timeout: 30_000 };

test('slices(letters, ranges) are those that hold a letter', () => {
  const ranges = { '[4]': 'U+4e00-4e05,U+a', latin: 'U+20-7e' };
  expect(slices('一', ranges)).toEqual(['4']);
  expect(slices('a一', ranges)).toEqual(['4', 'latin']);
  expect(slices('二', ranges)).toEqual([]);
});

test(
  'cutFaces({ all, titles }) lays down a file a face, the Chinese one without Latin letters',
  patient,
  async () => {
    const { files } = await cutFaces({ all: 'Aa 就业', titles: '就' });
    expect(files).toHaveLength(4);
    const letters = files.map((file) => {
      const face = openSync(file);
      return 'characterSet' in face ? String.fromCodePoint(...face.characterSet) : '';
    });
    expect(letters[0]).toContain('A');
    expect(letters[3]).toContain('业');
    expect(letters[3]).not.toMatch(/[A-Za-z ]/);
  },
);

test('cutFaces(no Chinese letter) lays down the Latin faces alone', patient, async () => {
  expect((await cutFaces({ all: 'Aa', titles: '' })).files).toHaveLength(2);
});

test('cutFaces(a letter no face has) throws', patient, async () => {
  await expect(cutFaces({ all: 'a就\u{1F9FE}', titles: '' })).rejects.toThrow(
    'missing letter: "\u{1F9FE}"',
  );
});
