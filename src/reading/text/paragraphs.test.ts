import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

test.each([
  ['one\ntwo', ['one', 'two']],
  ['one\r\ntwo\rthree', ['one', 'two', 'three']],
  ['\uFEFFone\n\n \u3000\t\ntwo\n', ['one', 'two']],
  ['\u3000\u3000indented  ', ['indented']],
  ['', []],
])('paragraphs(%j) are the non-blank lines, trimmed', (text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test('paragraphs(text) do not depend on the kind of newline', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 12 }),
      (lines) => {
        const clean = lines.map((line) => line.replace(/[\r\n]/g, ''));
        const unix = paragraphs(clean.join('\n'));
        expect(paragraphs(clean.join('\r\n'))).toEqual(unix);
        expect(paragraphs(clean.join('\r'))).toEqual(unix);
        expect(unix.every((line) => line !== '' && line === line.trim())).toBe(true);
      },
    ),
  );
});
