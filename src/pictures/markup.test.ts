import { expect, test } from 'vitest';
import { edit, escapeXml, innerOf } from './markup.ts';

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
  const label = 'aria-label="a > b"';
  expect(innerOf(`<svg ${label} viewBox="0 0 288 210.5"><g>x &lt; y</g></svg>`)).toEqual({
    inner: '<g>x &lt; y</g>',
    height: 210.5,
  });
});

test.each([
  '<svg></svg>',
  '<svg viewBox="0 0 288 200"></svg>',
  '<svg viewBox="0 0 a b"><g/></svg>',
])('innerOf(%s) throws', (drawing) => {
  expect(() => innerOf(drawing)).toThrow('invalid drawing');
});

test('edit(drawing) without a change writes what it read', () => {
  const drawing = '<svg xml:lang="en" aria-label="&lt;&quot;"><text> &lt;&amp;&gt;" </text></svg>';
  expect(edit(drawing)).toBe(drawing);
});
