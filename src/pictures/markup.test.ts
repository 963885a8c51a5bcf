import { expect, test } from 'vitest';
import { escapeXml, innerOf } from './markup.ts';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['bell\u0007 and \u0000', 'bell and '],
  ['half \uD83D of a pair', 'half  of a pair'],
  ['就业😀\n', '就业😀\n'],
  [']]>', ']]&gt;'],
])('escapeXml(%j) is %j', (text, safe) => {
  expect(escapeXml(text)).toBe(safe);
});

test('innerOf(drawing) takes the root away and tells the height', () => {
  expect(innerOf('<svg viewBox="0 0 288 210.5"><g>x</g></svg>')).toEqual({
    inner: '<g>x</g>',
    height: 210.5,
  });
  expect(() => innerOf('<svg></svg>')).toThrow('invalid drawing');
});
